using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.TitleBlocks;

namespace Gazette.Ingestion.Corrections;

/// <summary>
/// Puts corrected facts in place of those read, at the stage that reads them, so that whatever is read from them later (the kind
/// from a title, a day in force from the date of issue) follows.
/// </summary>
internal static class FieldCorrections
{
    /// <summary>Title block and kind.</summary>
    public static ArticleDraft Apply(ArticleDraft draft, ArticleCorrections corrections)
    {
        if (corrections.IsEmpty)
        {
            return draft;
        }

        var read = draft.TitleBlock;
        var block = read with
        {
            Title = corrections.Of(ArticleField.Title) is { } title ? title.Value : read.Title,
            DocumentNumber = corrections.Of(ArticleField.DocumentNumber) is { } number
                ? DocumentNumber.TryParse(number.Value, out var parsedNumber) ? parsedNumber : null
                : read.DocumentNumber,
            FilingCode = corrections.Of(ArticleField.FilingCode) is { } code
                ? FilingCode.TryParse(code.Value, out var parsedCode) ? parsedCode : null
                : read.FilingCode,
            Issuers = corrections.Of(ArticleField.Issuers) is { } issuers ? FieldValues.Names(issuers.Value) : read.Issuers,
            Sources =
            [
                .. corrections.Starts.Select(start => new FieldSource(ArticleField.Start, start.Lines, IsCorrected: true)),
                .. corrections.Sources(
                    read.Sources,
                    ArticleField.Section,
                    ArticleField.Kind,
                    ArticleField.Title,
                    ArticleField.DocumentNumber,
                    ArticleField.FilingCode,
                    ArticleField.Issuers),
            ],
        };
        var kindOfTitle = draft.Section == IssueSection.Documents ? DocumentKinds.Of(block.Title) : draft.Kind;
        return draft with
        {
            TitleBlock = block,
            Kind = corrections.Of(ArticleField.Kind) is { } kind ? FieldValues.Kind(kind.Value) ?? kindOfTitle : kindOfTitle,
        };
    }

    /// <summary>What opening and closing lines of the body say.</summary>
    public static ArticleBody Apply(ArticleBody body, ArticleCorrections corrections) => corrections.Fields.Count == 0 ? body : body with
    {
        IssuedOn = corrections.Of(ArticleField.IssuedOn) is { } issued ? FieldValues.Date(issued.Value) : body.IssuedOn,
        Addressees = corrections.Of(ArticleField.Addressees) is { } addressees ? addressees.Value : body.Addressees,
        AttachedTitle = corrections.Of(ArticleField.AttachedTitle) is { } attached ? attached.Value : body.AttachedTitle,
        Annexes = corrections.Of(ArticleField.Annexes) is { } annexes ? FieldValues.Titles(annexes.Value) : body.Annexes,
        Sources = corrections.Sources(
            body.Sources, ArticleField.IssuedOn, ArticleField.Addressees, ArticleField.AttachedTitle, ArticleField.Annexes),
    };

    /// <summary>The days in force.</summary>
    public static Article Apply(Article article, ArticleCorrections corrections) => corrections.Fields.Count == 0 ? article : article with
    {
        EffectiveOn = corrections.Of(ArticleField.EffectiveOn) is { } effective ? Fact(effective) : article.EffectiveOn,
        ExpiresOn = corrections.Of(ArticleField.ExpiresOn) is { } expires ? Fact(expires) : article.ExpiresOn,
        Sources = corrections.Sources(article.Sources, ArticleField.EffectiveOn, ArticleField.ExpiresOn),
    };

    /// <summary>The words that the correction quotes are what the date rests on.</summary>
    private static DatedFact? Fact(FieldCorrection correction) => FieldValues.Date(correction.Value) is not { } date ? null : new DatedFact
    {
        Date = date,
        Sentence = correction.Expected.Text,
        Lines = correction.Lines,
    };
}
