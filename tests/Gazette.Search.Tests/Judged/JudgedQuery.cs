using System.Text.Json;
using System.Text.Json.Serialization;
using Gazette.Testing;

namespace Gazette.Search.Tests.Judged;

/// <summary>A query with the articles that people judged to answer it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Type">keyword, question, number, person, event, statistic, typo, phrase.</param>
/// <param name="Grades">By year/issue/sequence of the article: 2 the answer, 1 useful.</param>
internal sealed record JudgedQuery(
    [property: JsonPropertyName("q")] string Text,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("relevant")] IReadOnlyDictionary<string, int> Grades)
{
    public static IReadOnlyList<JudgedQuery> All { get; } = Read<List<JudgedQuery>>("queries.json");

    /// <summary>
    /// A second set, in everyday words, written from the documents and from needs before any of it was run, so that it doesn't share
    /// the blind spots of the first.
    /// </summary>
    public static IReadOnlyList<JudgedQuery> Everyday { get; } = Read<List<JudgedQuery>>("everyday.json");

    /// <summary>
    /// Sets of all kinds, each written as citizens, clerks and journalists would ask before any of it was run, and after what the one before
    /// had shown was mended: the last of them in spoken words and whole questions.
    /// </summary>
    public static IReadOnlyList<JudgedQuery> Blind { get; } =
        [.. new[] { "blind.json", "last.json", "fresh.json", "phone.json", "spoken.json" }.SelectMany(Read<List<JudgedQuery>>)];

    /// <summary>A set of all kinds, written after what those had shown was mended: whole questions, slang, slips of pinyin and of scanners.</summary>
    public static IReadOnlyList<JudgedQuery> Asked { get; } = Read<List<JudgedQuery>>("asked.json");

    internal static T Read<T>(string file) => JsonSerializer.Deserialize<T>(
        File.ReadAllText(RepositoryFiles.PathOf("tests", "Gazette.Search.Tests", "Judged", file)))!;
}
