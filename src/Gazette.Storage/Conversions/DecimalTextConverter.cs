using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gazette.Storage.Conversions;

/// <summary>Figures as text with the decimals that were printed (3121.40), which a binary or trimmed number would lose.</summary>
internal sealed class DecimalTextConverter() : ValueConverter<decimal, string>(
    value => value.ToString(CultureInfo.InvariantCulture),
    text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
