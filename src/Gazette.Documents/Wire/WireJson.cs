using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gazette.Documents.Wire;

/// <summary>How wire records are written: snake case, indented, Chinese as Chinese, dates as yyyy-MM-dd, unknown values as null.</summary>
public static class WireJson
{
    /// <summary>
    /// The settings. The encoder leaves everything readable that JSON itself allows, &lt; too: the result is for programs and
    /// terminals, never for pasting into a page.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>An issue as UTF-8 JSON, without byte order mark.</summary>
    public static byte[] Write(WireIssueDocument issue) => JsonSerializer.SerializeToUtf8Bytes(issue, Options);

    /// <summary>An article as UTF-8 JSON, without byte order mark.</summary>
    public static byte[] Write(WireArticle article) => JsonSerializer.SerializeToUtf8Bytes(article, Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            Converters = { new SourceSpanJsonConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
