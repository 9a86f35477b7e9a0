using System.Text.Json;
using System.Text.Json.Serialization;
using Gazette.Testing;

namespace Gazette.Search.Tests.Judged;

/// <summary>A query with the articles that people judged to answer it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Type">keyword, question, number, person, event, typo, phrase.</param>
/// <param name="Grades">By year/issue/sequence of the article: 2 the answer, 1 useful.</param>
internal sealed record JudgedQuery(
    [property: JsonPropertyName("q")] string Text,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("relevant")] IReadOnlyDictionary<string, int> Grades)
{
    public static IReadOnlyList<JudgedQuery> All { get; } = Read<List<JudgedQuery>>("queries.json");

    internal static T Read<T>(string file) => JsonSerializer.Deserialize<T>(
        File.ReadAllText(RepositoryFiles.PathOf("tests", "Gazette.Search.Tests", "Judged", file)))!;
}
