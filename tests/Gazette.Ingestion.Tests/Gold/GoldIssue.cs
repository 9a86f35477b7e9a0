using System.Text.Json;
using System.Text.Json.Serialization;
using Gazette.Testing;

namespace Gazette.Ingestion.Tests.Gold;

/// <summary>An issue annotated by hand, as far as layout and titles are concerned.</summary>
internal sealed record GoldIssue(
    [property: JsonPropertyName("issue")] GoldIdentity Identity,
    [property: JsonPropertyName("articles")] IReadOnlyList<GoldArticle> Articles)
{
    /// <summary>Reads the annotation of an issue, e.g. 2020-06.</summary>
    public static GoldIssue Read(string issue)
    {
        var path = RepositoryFiles.PathOf("tests", "Gazette.Ingestion.Tests", "Gold", issue + ".json");
        return JsonSerializer.Deserialize<GoldIssue>(File.ReadAllText(path))
            ?? throw new InvalidDataException($"{path} holds no annotation.");
    }
}

/// <summary>Year, number, serial number and date of the issue.</summary>
internal sealed record GoldIdentity(
    [property: JsonPropertyName("year")] int? Year,
    [property: JsonPropertyName("number")] int? Number,
    [property: JsonPropertyName("serial")] int? SerialNumber,
    [property: JsonPropertyName("publication_date")] DateOnly? PublishedOn);

/// <summary>An article: what it is and where it stands.</summary>
internal sealed record GoldArticle(
    [property: JsonPropertyName("section")] string Section,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("doc_number")] string? DocumentNumber,
    [property: JsonPropertyName("filing_code")] string? FilingCode,
    [property: JsonPropertyName("issuers")] IReadOnlyList<string>? Issuers,
    [property: JsonPropertyName("attached_title")] string? AttachedTitle,
    [property: JsonPropertyName("lines")] IReadOnlyList<int[]> Lines);
