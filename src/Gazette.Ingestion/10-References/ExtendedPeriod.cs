using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>Until when, or by how much, a statement extends a term: 延长至2023年12月31日, 延长2年, 自2020年10月1日起继续有效，有效期3年.</summary>
/// <param name="Until">The new last day, stated or counted from a day in the text; null when it names none.</param>
/// <param name="Months">The length by which the term grows; null when <paramref name="Until"/> says it or nothing does.</param>
/// <param name="PastTerm">Whether it reaches past the document's own term: 延长, 届满后.</param>
/// <param name="Computation">How the day was worked out; null when it is printed.</param>
internal readonly partial record struct ExtendedPeriod(DateOnly? Until, int? Months, bool PastTerm, string? Computation)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // A statement ends with its sentence or where the next document is named.
    private static readonly SearchValues<char> Ends = SearchValues.Create([.. NamingText.Documents, '。', ';']);

    /// <summary>Reads a statement.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="from">Where the statement begins.</param>
    /// <param name="verb">Where its verb stands.</param>
    /// <param name="article">The extending document, with its day of issue and its first day in force.</param>
    public static ExtendedPeriod Read(DatedText text, int from, int verb, Article article)
    {
        var end = text.Text.AsSpan(verb).IndexOfAny(Ends) is >= 0 and var length ? verb + length : text.Text.Length;
        var statement = text.Between(from, end);
        var begins = BeginsOn().Match(statement.Text);
        var first = !begins.Success ? null
            : begins.Groups["issue"].Success ? article.IssuedOn
            : begins.Groups["force"].Success ? article.EffectiveOn?.Date
            : text.DateOf(begins.Groups["date"].ValueSpan);
        var pastTerm = ReachesPast().IsMatch(statement.Text);
        var tail = text.Between(verb, end);
        if (ExpiryDateReader.Read(tail, first, article.IssuedOn) is var (date, computation))
        {
            return new ExtendedPeriod(date, null, pastTerm, computation);
        }

        return Length().Match(tail.Text) is not { Success: true } found || ExpiryDateReader.MonthsOf(found) is not { } months
                ? new ExtendedPeriod(null, null, pastTerm, null)
            : first is { } day && ExpiryDateReader.Count(day, months) is var (last, sum) ? new ExtendedPeriod(last, null, pastTerm, sum)
            // From a day that is not known nothing can be counted.
            : begins.Success ? new ExtendedPeriod(null, null, pastTerm, null)
            : new ExtendedPeriod(null, months, true, null);
    }

    [GeneratedRegex("(?:自|从)(?:(?<date>" + DatedText.DateClass + ")(?:之日)?起|(?<issue>(?:本\\p{IsCJKUnifiedIdeographs}{1,4}?)?(?:发布|公布|颁布|印发|下发|发文)之日起)|(?<force>本\\p{IsCJKUnifiedIdeographs}{1,4}?(?:施行|实施|生效)之日起))", Options)]
    private static partial Regex BeginsOn();

    [GeneratedRegex("延长|顺延|延续|延期|延至|届满|到期|期满", Options)]
    private static partial Regex ReachesPast();

    // 延长2年, 继续执行一年半, 有效期2年; 延长至5年 names the whole term and not by how much it grows.
    [GeneratedRegex("(?:延长|顺延|延续|延期|继续(?:有效|执行|施行|实施|试行)|(?:期限|期))(?:(?:政策)?(?:有效|执行|实施|施行|试行|适用|使用)?(?:期限|期)?)?为?(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|半)(?<unit>年|个月)(?<half>半)?", Options)]
    private static partial Regex Length();
}
