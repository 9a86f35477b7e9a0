using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gazette.Documents.Wire;

/// <summary>Writes a range of lines as <c>[first,last]</c>, on one line also in indented output, so that people can read it.</summary>
public sealed class SourceSpanJsonConverter : JsonConverter<SourceSpan>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not an array of two line numbers in order.</exception>
    public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var first = ReadLine(ref reader, JsonTokenType.StartArray);
        var last = ReadLine(ref reader, JsonTokenType.Number);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray && 0 < first && first <= last
            ? new SourceSpan(first, last)
            : throw new JsonException("A range of lines is written [first,last].");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options) =>
        writer.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[{value.First},{value.Last}]"), skipInputValidation: true);

    private static int ReadLine(ref Utf8JsonReader reader, JsonTokenType before) =>
        reader.TokenType == before && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var line)
            ? line
            : throw new JsonException("A range of lines is written [first,last].");
}
