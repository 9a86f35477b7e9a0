using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.Bodies;

/// <summary>Makes blocks of paragraphs: headings, provisions, list items, plain paragraphs.</summary>
internal static partial class BlockReader
{
    /// <summary>
    /// The headings of official texts that lack a number: the foreword of a plan, the last chapter of a set of rules. They rank with
    /// the highest numbered ones.
    /// </summary>
    private static readonly string[] Unnumbered = ["前言", "引言", "序言", "结语", "附则"];

    /// <summary>节, the last rank over 条.</summary>
    private const int LastDivision = 3;

    /// <summary>（一）, the last rank that heads text in a glossary: 1.术语：… and below are its entries.</summary>
    private const int LastOverEntries = 5;

    /// <summary>①, the last rank of all.</summary>
    private const int LastRank = 8;

    /// <summary>The blocks of the paragraphs, one each, in order.</summary>
    /// <param name="paragraphs">Paragraphs of one run of text.</param>
    /// <param name="readsHeadings">Whether numbers can head anything in this kind of article.</param>
    /// <param name="hasProvisions">Whether the text is divided into 条: then smaller numbers count items (项), and head nothing.</param>
    public static IEnumerable<Block> Read(IReadOnlyList<Paragraph> paragraphs, bool readsHeadings, bool hasProvisions)
    {
        var isEnumerated = false;
        var isGlossary = false;
        var blocks = new List<Block>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            var lastRank = !readsHeadings ? 0 : hasProvisions ? LastDivision : isGlossary ? LastOverEntries : LastRank;
            var block = Read(paragraph, isEnumerated, lastRank);
            isGlossary = Glossary().IsMatch(block.Text) || (isGlossary && block.Level == 0);
            isEnumerated = SentenceEnds.Of(paragraph.Text) is SentenceEnd.Colon or SentenceEnd.Semicolon
                || (isEnumerated && paragraph.Opening.IsRanked && block.Level == 0);
            blocks.Add(block);
        }

        if (readsHeadings)
        {
            TakeBackEmptyHeadings(paragraphs, blocks);
        }

        var top = blocks.Where(block => block.Level > 0).Select(block => block.Level).DefaultIfEmpty().Min();
        return top == 0 ? blocks : blocks.Select(block => Unnumbered.Contains(block.Text) ? block with { Kind = BlockKind.Heading, Level = top, Heading = block.Text } : block);
    }

    /// <summary>
    /// A numbered sentence that ends in a full stop and fills its paragraph heads what stands below it; where its own successor or a
    /// higher division comes next, or its predecessor is a clause, it is one of a list of clauses: （1）领导…建设工作。（2）启动本预案。
    /// </summary>
    private static void TakeBackEmptyHeadings(IReadOnlyList<Paragraph> paragraphs, List<Block> blocks)
    {
        var clauses = new Dictionary<OpeningKind, Opening>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var opening = paragraphs[i].Opening;
            var isSentence = blocks[i].Heading is { } heading && heading.Length + 1 == blocks[i].Text.Length;
            var isOverNothing = i + 1 == blocks.Count || (paragraphs[i + 1].Opening is { IsRanked: true } next && next.Rank <= opening.Rank);
            if (isSentence && (isOverNothing || opening.Succeeds(clauses.GetValueOrDefault(opening.Kind, Opening.None))))
            {
                blocks[i] = blocks[i] with { Level = 0, Heading = null };
            }

            if (blocks[i].Level == 0 && opening.IsRanked)
            {
                clauses[opening.Kind] = opening;
            }
        }
    }

    private static Block Read(Paragraph paragraph, bool isEnumerated, int lastHeadingRank)
    {
        var opening = paragraph.Opening;
        var heading = opening.IsRanked && opening.Rank <= lastHeadingRank ? HeadingReader.Read(paragraph, isEnumerated) : null;
        return new Block
        {
            Kind = KindOf(paragraph, heading),
            Text = opening.Kind == OpeningKind.Mark ? WithoutMark(paragraph.Text) : paragraph.Text,
            Level = heading is null ? 0 : opening.Rank,
            Heading = heading,
            Place = PlaceOf(opening),
            Lines = paragraph.Lines is [var only] ? [SourceSpan.Of(only.Number)] : SourceSpan.Cover(paragraph.Lines.Select(line => line.Number)),
        };
    }

    private static BlockKind KindOf(Paragraph paragraph, string? heading) => paragraph.Opening.Kind switch
    {
        OpeningKind.Provision => BlockKind.Provision,
        OpeningKind.Mark => BlockKind.ListItem,
        OpeningKind.Panel when SentenceEnds.Of(paragraph.Text) == SentenceEnd.Open => BlockKind.Caption,
        OpeningKind.None when Glossary().IsMatch(paragraph.Text) => BlockKind.AnnexTitle,
        _ => heading?.Length == paragraph.Text.Length ? BlockKind.Heading : BlockKind.Paragraph,
    };

    private static ProvisionPlace? PlaceOf(Opening opening) =>
        opening.Kind == OpeningKind.Provision && opening.Value is { } number ? new ProvisionPlace(number, Paragraph: 1) { Inserted = opening.Inserted } : null;

    /// <summary>名词解释, printed behind a plan without the word 附件; or 8.1 名词术语解释 within it.</summary>
    [GeneratedRegex(@"^[\d.]{0,6}\s?(?:专业|相关)?(?:名词|术语|用语|名词术语)(?:解释|说明|定义)$", RegexOptions.NonBacktracking)]
    private static partial Regex Glossary();

    /// <summary>△ and the hyphen only say that it is an item; other marks are printed matter and stay.</summary>
    private static string WithoutMark(string text) => text[0] is '△' or '-' ? text[1..].TrimStart() : text;
}
