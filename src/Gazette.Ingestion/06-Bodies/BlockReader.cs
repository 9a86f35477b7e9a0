using Gazette.Documents;

namespace Gazette.Ingestion.Bodies;

/// <summary>Makes blocks of paragraphs: headings, provisions, list items, plain paragraphs.</summary>
internal static class BlockReader
{
    /// <summary>The unnumbered last chapter of a set of rules (附则), the one heading of official texts that may lack a number.</summary>
    private const string SupplementaryRules = "附则";

    /// <summary>节, the last rank over 条.</summary>
    private const int LastDivision = 3;

    /// <summary>①, the last rank of all.</summary>
    private const int LastRank = 8;

    /// <summary>The blocks of the paragraphs, one each, in order.</summary>
    /// <param name="paragraphs">Paragraphs of one run of text.</param>
    /// <param name="readsHeadings">Whether numbers can head anything in this kind of article.</param>
    /// <param name="hasProvisions">Whether the text is divided into 条: then smaller numbers count items (项), and head nothing.</param>
    public static IEnumerable<Block> Read(IReadOnlyList<Paragraph> paragraphs, bool readsHeadings, bool hasProvisions)
    {
        var isEnumerated = false;
        var top = 0;
        foreach (var paragraph in paragraphs)
        {
            var block = Read(paragraph, isEnumerated, top, readsHeadings ? hasProvisions ? LastDivision : LastRank : 0);
            if (block.Level > 0 && (top == 0 || block.Level < top))
            {
                top = block.Level;
            }

            isEnumerated = SentenceEnds.Of(paragraph.Text) is SentenceEnd.Colon or SentenceEnd.Semicolon
                || (isEnumerated && paragraph.Opening.IsRanked && block.Level == 0);
            yield return block;
        }
    }

    private static Block Read(Paragraph paragraph, bool isEnumerated, int top, int lastHeadingRank)
    {
        var block = new Block
        {
            Kind = BlockKind.Paragraph,
            Text = paragraph.Text,
            Lines = SourceSpan.Cover(paragraph.Lines.Select(line => line.Number)),
        };
        var opening = paragraph.Opening;
        return opening.Kind switch
        {
            OpeningKind.Provision => block with { Kind = BlockKind.Provision, Place = PlaceOf(opening) },
            OpeningKind.Mark => block with { Kind = BlockKind.ListItem, Text = WithoutMark(paragraph.Text) },
            OpeningKind.Panel => SentenceEnds.Of(paragraph.Text) == SentenceEnd.Open ? block with { Kind = BlockKind.Caption } : block,
            OpeningKind.None => paragraph.Text == SupplementaryRules ? Headed(block, top, block.Text) : block,
            _ when opening.IsRanked && opening.Rank <= lastHeadingRank =>
                HeadingReader.Read(paragraph, isEnumerated) is { } heading ? Headed(block, opening.Rank, heading) : block,
            _ => block,
        };
    }

    private static ProvisionPlace? PlaceOf(Opening opening) =>
        opening.Value is { } number ? new ProvisionPlace(number, Paragraph: 1) { Inserted = opening.Inserted } : null;

    private static Block Headed(Block block, int level, string heading) => block with
    {
        Kind = heading.Length == block.Text.Length ? BlockKind.Heading : BlockKind.Paragraph,
        Level = level,
        Heading = heading,
    };

    /// <summary>△ and the hyphen only say that it is an item; other marks are printed matter and stay.</summary>
    private static string WithoutMark(string text) => text[0] is '△' or '-' ? text[1..].TrimStart() : text;
}
