using System.Text.Encodings.Web;
using System.Text.Json;
using Gazette.Documents.Wire;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gazette.Storage.Conversions;

/// <summary>A list as JSON text, Chinese written as itself so that the column can be read by people.</summary>
internal sealed class JsonTextConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, Options),
    text => JsonSerializer.Deserialize<T>(text, Options)!)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new SourceSpanJsonConverter() },
    };
}
