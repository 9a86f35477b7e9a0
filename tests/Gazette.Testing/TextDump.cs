using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gazette.Testing;

/// <summary>
/// Any tree of records as text, so that two can be compared in depth and a difference is seen on its line. Lists compare by content,
/// which records themselves don't do.
/// </summary>
public static class TextDump
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>All public properties, a line each.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
