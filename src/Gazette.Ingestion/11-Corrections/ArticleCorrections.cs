using Gazette.Documents;
using Gazette.Ingestion.Articles;

namespace Gazette.Ingestion.Corrections;

/// <summary>The corrections of one article.</summary>
internal sealed record ArticleCorrections
{
    private ArticleCorrections()
    {
    }

    private static ArticleCorrections None { get; } = new() { Starts = [], Fields = [], Paragraphs = [], Refused = [] };

    /// <summary>What begins or ends at lines of the article.</summary>
    public required IReadOnlyList<StartCorrection> Starts { get; init; }

    /// <summary>Its facts, one correction each.</summary>
    public required IReadOnlyList<FieldCorrection> Fields { get; init; }

    /// <summary>Paragraphs of its body.</summary>
    public required IReadOnlyList<ParagraphCorrection> Paragraphs { get; init; }

    /// <summary>Corrections of facts that another has corrected already.</summary>
    public required IReadOnlyList<Diagnostic> Refused { get; init; }

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Starts.Count == 0 && Fields.Count == 0 && Paragraphs.Count == 0;

    /// <summary>Finds those of one article.</summary>
    /// <param name="cut">The article.</param>
    /// <param name="items">Corrections of the issue that fit the text.</param>
    /// <param name="corrections">The file they come from.</param>
    public static ArticleCorrections Of(ArticleCut cut, IReadOnlyList<Correction> items, IssueCorrections corrections)
    {
        if (items.Count == 0)
        {
            return None;
        }

        var lines = cut.Lines.Select(line => line.Number).ToHashSet();
        var own = items.Where(item => lines.Contains(item.FirstLine)).ToList();
        var fields = own.OfType<FieldCorrection>().GroupBy(item => item.Field).ToList();
        return new ArticleCorrections
        {
            Starts = [.. own.OfType<StartCorrection>().Where(item => item.Begins && item.FirstLine == cut.Lines[0].Number)],
            Fields = [.. fields.Select(group => group.First())],
            Paragraphs = [.. own.OfType<ParagraphCorrection>()],
            Refused =
            [
                .. fields.SelectMany(group => group.Skip(1), (group, again) =>
                    corrections.Refuse(again, $"同一篇的{group.Key.Label()}已由第 {group.First().FileLine} 行校正")),
            ],
        };
    }

    /// <summary>The correction of a fact, or null.</summary>
    public FieldCorrection? Of(ArticleField field) => Fields.FirstOrDefault(item => item.Field == field);

    /// <summary>The sources of facts, those of corrected ones in place of what was read.</summary>
    /// <param name="read">As read.</param>
    /// <param name="fields">Which facts to look at.</param>
    public IReadOnlyList<FieldSource> Sources(IReadOnlyList<FieldSource> read, params IReadOnlyList<ArticleField> fields)
    {
        var corrected = Fields.Where(item => fields.Contains(item.Field)).Select(item => new FieldSource(item.Field, item.Lines, IsCorrected: true)).ToList();
        return [.. read.Where(source => corrected.TrueForAll(c => c.Field != source.Field)).Concat(corrected).OrderBy(source => source.Field)];
    }
}
