using System.Globalization;
using Gazette.Documents;

namespace Gazette.Search.Numbers;

/// <summary>All document numbers of an agency in a year, as printed before the running number: 温政办〔2020〕.</summary>
/// <param name="Agency">机关代字.</param>
/// <param name="Year">The year.</param>
public sealed record NumberSeries(string Agency, int Year)
{
    /// <summary>Whether a number is one of them.</summary>
    public bool Holds(DocumentNumber? number) => number is not null && number.Agency == Agency && number.Year == Year;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Agency}〔{Year}〕");
}
