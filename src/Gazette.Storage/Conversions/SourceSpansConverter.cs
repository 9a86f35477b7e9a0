using System.Globalization;
using Gazette.Documents;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gazette.Storage.Conversions;

/// <summary>Line ranges as short text, e.g. <c>12-15,18</c>.</summary>
internal sealed class SourceSpansConverter() : ValueConverter<IReadOnlyList<SourceSpan>, string>(
    spans => string.Join(',', spans),
    text => Read(text))
{
    private static SourceSpan[] Read(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static SourceSpan ReadOne(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash < 0
            ? SourceSpan.Of(Line(text))
            : new SourceSpan(Line(text.AsSpan(0, dash)), Line(text.AsSpan(dash + 1)));
    }

    private static int Line(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
