using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// Reads from when until when an official document holds. Its closing provision says so, in one sentence or in two that follow
/// each other; a stated day goes before a computed one, a later statement before an earlier one (the covering notice may say
/// the same as the document it carries). A day before that of issue gives way: a decision that amends rules prints them anew, with
/// the day from which they first held.
/// </summary>
internal static partial class ValidityDatesReader
{
    private const int LongestTerm = 60;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>Reads an official document.</summary>
    public static ValidityDates Read(Article article, BlockLocator locator)
    {
        var sentences = Sentences(article);
        var effective = FindEffective(article, sentences, locator);
        return new ValidityDates(effective?.Fact, FindExpiry(article, sentences, locator, effective));
    }

    private static (DatedFact Fact, int Block)? FindEffective(Article article, List<DatedSentence> sentences, BlockLocator locator)
    {
        (DatedFact Fact, int Block)? best = null;
        foreach (var (block, index, sentence, text) in sentences)
        {
            if (EffectiveDateReader.Read(text, article.IssuedOn, title => IsOwnTitle(article, title)) is not var (date, computation)
                || best is { Fact.Computation: null } && computation is not null
                || best is { Fact: { Computation: null, Date: var known } } && known >= article.IssuedOn && date < article.IssuedOn)
            {
                continue;
            }

            best = (Fact(block, sentence, date, computation, locator), index);
        }

        return best ?? FindTitledTerm(article, locator) ?? FindMeasure(article, sentences, locator);
    }

    // 三、实施期限 over a paragraph that is a term and nothing else: 2021年1月1日至2023年12月31日。
    private static (DatedFact, int)? FindTitledTerm(Article article, BlockLocator locator)
    {
        for (var i = 1; i < article.Blocks.Count; i++)
        {
            var block = article.Blocks[i];
            if (block.Text.Length <= LongestTerm && article.Blocks[i - 1].Text.Length <= LongestTerm
                && TermTitle().IsMatch(CharacterWidth.Squeeze(article.Blocks[i - 1].Text)) && BareTerm().IsMatch(DatedText.Of(block.Text).Text)
                && EffectiveDateReader.ReadTerm(DatedText.Of($"有效期{block.Text}"), _ => false) is var (first, _))
            {
                return (Fact(block, new Sentence(0, block.Text.Length), first, null, locator), i);
            }
        }

        return null;
    }

    // A public notice may set its measure going on a day without any sentence on taking effect.
    private static (DatedFact, int)? FindMeasure(Article article, List<DatedSentence> sentences, BlockLocator locator)
    {
        if (article.Kind != ArticleKind.Announcement)
        {
            return null;
        }

        var found = sentences
            .Select(s => (s, Date: EffectiveDateReader.ReadMeasure(s.Text)))
            .Where(f => f.Date is not null)
            .ToList();
        return found.Select(f => f.Date).Distinct().Count() == 1
            ? (Fact(found[0].s.Block, found[0].s.Sentence, found[0].Date!.Value, null, locator), found[0].s.Index)
            : null;
    }

    private static DatedFact? FindExpiry(Article article, List<DatedSentence> sentences, BlockLocator locator, (DatedFact Fact, int Block)? effective)
    {
        DatedFact? best = null;
        foreach (var (block, index, sentence, printed) in sentences)
        {
            // Below its heading the term stands alone, as if that were part of the sentence.
            var text = index == effective?.Block && BareTerm().IsMatch(printed.Text)
                ? DatedText.Of($"有效期{block.Text.Substring(sentence.Start, sentence.Length)}")
                : printed;
            if (IsAboutOwnTerm(article, text, index, effective?.Block)
                && ExpiryDateReader.Read(text, effective?.Fact.Date, article.IssuedOn) is var (date, computation))
            {
                best = Fact(block, sentence, date, computation, locator);
            }
            else if (EffectiveDateReader.ReadTerm(text, title => IsOwnTitle(article, title)) is var (_, last))
            {
                best = Fact(block, sentence, last, null, locator);
            }
        }

        return best;
    }

    // In the sentence that says when it takes effect, or under 本…有效期, or 有效期… next to that sentence.
    private static bool IsAboutOwnTerm(Article article, DatedText text, int block, int? effectiveBlock)
    {
        bool Own(string title) => IsOwnTitle(article, title);
        if (EffectiveDateReader.Read(text, article.IssuedOn ?? DateOnly.MinValue, Own) is not null)
        {
            return true;
        }

        return ExpiryDateReader.Position(text) is { } at
            && (at == 0 ? block == effectiveBlock : OwnSubject.Precedes(text.Text, at, Own));
    }

    // The attached document is named in full or by its last words (《办法》).
    private static bool IsOwnTitle(Article article, string title)
    {
        var squeezed = CharacterWidth.Fold(CharacterWidth.Squeeze(title));
        return new[] { article.AttachedTitle, article.Title }
            .OfType<string>()
            .Select(own => CharacterWidth.Fold(CharacterWidth.Squeeze(own)))
            .Any(own => own.Contains(squeezed, StringComparison.Ordinal));
    }

    private static List<DatedSentence> Sentences(Article article)
    {
        var sentences = new List<DatedSentence>();
        foreach (var (index, block) in article.Blocks.Index().Where(block => MaySayTime(block.Item.Text)))
        {
            foreach (var sentence in Sentence.SentencesOf(block.Text))
            {
                if (MaySayTime(block.Text.AsSpan(sentence.Start, sentence.Length)))
                {
                    sentences.Add(new DatedSentence(block, index, sentence, DatedText.Of(block.Text.Substring(sentence.Start, sentence.Length))));
                }
            }
        }

        return sentences;
    }

    /// <summary>Whether one of the characters stands in it without which nothing says from when or until when: a date, 之日, 公布后, 有效期, 失效, 试行三年.</summary>
    private static bool MaySayTime(ReadOnlySpan<char> text) => text.ContainsAny(InTimes);

    private static readonly SearchValues<char> InTimes = SearchValues.Create("日后期效试");

    private readonly record struct DatedSentence(Block Block, int Index, Sentence Sentence, DatedText Text);

    private static DatedFact Fact(Block block, Sentence sentence, DateOnly date, string? computation, BlockLocator locator) => new()
    {
        Date = date,
        Sentence = block.Text.Substring(sentence.Start, sentence.Length).Trim(),
        Computation = computation,
        Lines = locator.LinesOf(block, sentence.Start, sentence.Length),
    };

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])?(?:政策)?(?:实施|执行|施行|有效|适用)(?:期限|期)[:：]?$", Options)]
    private static partial Regex TermTitle();

    [GeneratedRegex("^(?:自|从)?" + DatedText.DateClass + "起?(?:至|到|-|~|—|–)+" + DatedText.DateClass + "止?[。.]?$", Options)]
    private static partial Regex BareTerm();
}
