using Gazette.Documents;
using Gazette.Storage.Entities;

namespace Gazette.Storage.Reading;

/// <summary>What a text states of a document (a repeal, an extension), which it names by number or by title alone.</summary>
/// <param name="By">The stating article, without its lists.</param>
/// <param name="Number">The normal form of the number; null for a title.</param>
/// <param name="Title">The title; null for a number.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Lines">Where it stands.</param>
internal record Statement(ArticleRow By, string? Number, string? Title, string Sentence, IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>First day on which it holds.</summary>
    public DateOnly? From => By.EffectiveOn?.Date ?? By.IssuedOn;

    /// <summary>What it is found by: one of <see cref="NamesOf"/>.</summary>
    public string Name => NameOf(Number, Title);

    /// <summary>What a statement is found by that gives a number or a title.</summary>
    public static string NameOf(string? number, string? title) => number ?? TitleInText.Fold(title!);

    /// <summary>The names by which statements mean a document.</summary>
    public static IEnumerable<string> NamesOf(string? title, IReadOnlyList<string> issuers, string? attachedTitle, string? number)
    {
        var titles = DocumentNames.Of(title, issuers, attachedTitle);
        return number is null ? titles : titles.Prepend(number);
    }
}

/// <summary>An extension as a text states it.</summary>
internal sealed record StatedExtension(
    ArticleRow By, string? Number, string? Title, string Sentence, IReadOnlyList<SourceSpan> Lines, DateOnly? Until, int? Months, bool PastTerm, string? Computation)
    : Statement(By, Number, Title, Sentence, Lines);
