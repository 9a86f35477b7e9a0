using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Tests.Properties;

/// <summary>Every block, record and derived fact names lines of its article, and those lines hold what it says; for whole issues and for damaged ones.</summary>
public class LinesOfRecordsTests
{
    private const int Mutants = 60;

    [Theory]
    [InlineData("2020-06")]
    [InlineData("2020-09")]
    [InlineData("2020-12")]
    [InlineData("2022-05")]
    public void The_lines_of_what_is_read_hold_its_words(string issue) => Assert.Empty(Faults(IssueExcerpt.TextOf(issue)));

    [Fact]
    public void They_do_in_damaged_issues_too()
    {
        var mutator = new Mutator(20200601);
        Assert.Empty(Enumerable.Range(1, Mutants).Select(mutator.Make)
            .SelectMany(mutant => Faults(mutant.Text).Take(1).Select(fault => $"{mutant.Story}: {fault}")));
    }

    private static IEnumerable<string> Faults(string text)
    {
        var lines = LineReader.WithLineFeeds(text).Split('\n');
        foreach (var article in IssueParser.Parse(text).Articles)
        {
            var own = Numbers(article.Lines).ToHashSet();
            foreach (var (what, spans, words) in Claims(article))
            {
                var numbers = Numbers(spans).ToList();
                var printed = Plain(string.Concat(numbers.Where(number => number <= lines.Length).Select(number => lines[number - 1])));
                if (numbers.Count == 0 || !own.IsSupersetOf(numbers))
                {
                    yield return $"{what} names the lines {string.Join(',', spans)}, not all of them of article {article.Sequence}";
                }

                foreach (var word in words.Select(Plain).Where(word => !printed.Contains(word, StringComparison.Ordinal)))
                {
                    yield return $"{what}, lines {string.Join(',', spans)}: “{word}” is not in “{Excerpt.Of(printed)}”";
                }
            }
        }
    }

    private static IEnumerable<(string What, IReadOnlyList<SourceSpan> Lines, IEnumerable<string> Words)> Claims(Article article) =>
    [
        .. article.Blocks.Where(b => !b.IsCorrected).Select(b => ($"block {b.Kind}", b.Lines, b.Rows is null ? [b.Text] : b.Rows.SelectMany(row => row))),
        .. article.Appointments.Select(a => ("appointment", a.Lines, new[] { a.Person, Tail(a.Position) }.Concat(Parts(a.Note)))),
        .. article.CollectiveRemovals.Select(r => ("collective removal", r.Lines, (IEnumerable<string>)[r.Sentence])),
        .. article.Statistics.Select(s => ("statistics", s.Lines, new[] { s.Indicator, s.Unit ?? "" }.Concat(Figures(s)).Concat(Parts(s.Notes)))),
        .. article.Chronicle.Select(e => ("chronicle", e.Lines, e.People.Select(p => p.Name).Append(e.Text))),
        .. article.Catalogue.Select(r => ("catalogue", r.Lines, (IEnumerable<string>)[Sequence(r.DocumentNumber), r.Title])),
        .. article.Citations.Select(c => ("citation", c.Lines, (IEnumerable<string>)[c.Printed])),
        .. article.FilingCodeCitations.Select(c => ("filing code", c.Lines, (IEnumerable<string>)[c.Printed])),
        .. article.TitleRepeals.Select(r => ("repeal", r.Lines, (IEnumerable<string>)[r.Title, r.Sentence])),
        .. article.TermExtensions.Select(e => ("extension", e.Lines, (IEnumerable<string>)[e.Title ?? "", e.Sentence])),
        .. new[] { article.EffectiveOn, article.ExpiresOn, article.ReportedOn }.OfType<DatedFact>().Select(f => ("date", f.Lines, (IEnumerable<string>)[f.Sentence])),
    ];

    // Of a list of posts (局长、总工程师) all but the first print no organisation.
    private static string Tail(string position) => position[^Math.Min(2, position.Length)..];

    // What brackets and remarks hold is joined by commas; 试用期满 and 挂职 may be words of the verb.
    private static string[] Parts(string? note) => (note ?? "").Split('，', '；');

    private static IEnumerable<string> Figures(StatisticsRow row) =>
        new[] { row.Month, row.MonthYearOnYear, row.Cumulative, row.CumulativeYearOnYear, row.SinceYearBegin }.OfType<decimal>()
            .Where(value => value != 0).Select(value => Math.Abs(value).ToString(CultureInfo.InvariantCulture));

    private static string Sequence(DocumentNumber number) => number.Sequence.ToString(CultureInfo.InvariantCulture);

    // Width, blanks, commas in figures and marks that mend one another (；at a line's end, 职务 taken off) are the reader's, not the print's.
    private static string Plain(string text) => string.Concat(
        CharacterWidth.Fold(CharacterWidth.Squeeze(text)).Where(c => c is not (',' or ' ')).Select(c => Punctuation.IsDash(c) ? '-' : c));

    private static IEnumerable<int> Numbers(IEnumerable<SourceSpan> spans) =>
        spans.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1));
}
