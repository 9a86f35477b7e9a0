using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.Bodies;

/// <summary>The captions of photographs: they name what is seen, without full stop, and end with who took it.</summary>
internal static partial class PhotoCaptions
{
    /// <summary>Marks the captions behind a feature: what follows its last sentence and is none.</summary>
    /// <param name="blocks">The blocks of the feature.</param>
    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks)
    {
        var first = blocks.Count;
        while (first > 0 && IsCaption(blocks[first - 1]))
        {
            first--;
        }

        return first == 0 ? blocks : [.. blocks.Select((block, i) => i < first ? block : block with { Kind = BlockKind.Caption })];
    }

    /// <summary>Whether the line is a credit and nothing else, which belongs to the caption before it: （杨冰杰/摄）, （赵用/航拍）.</summary>
    public static bool IsCredit(string text) => text[0] is '（' or '(' && Credit().IsMatch(text);

    private static bool IsCaption(Block block) =>
        block is { Kind: BlockKind.Paragraph, Level: 0 } && SentenceEnds.Of(block.Text) == SentenceEnd.Open && !Opening.Of(block.Text).Exists;

    [GeneratedRegex(@"^[（(][^（()）。；]{2,40}[/／\s](?:摄影?|航拍)[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Credit();
}
