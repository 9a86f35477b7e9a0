using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>Collects the document numbers in the blocks of an article, the article's own aside, and marks those it repeals.</summary>
internal static class CitationReader
{
    /// <summary>The citations in reading order.</summary>
    public static IReadOnlyList<DocumentCitation> Read(Article article, BlockLocator locator)
    {
        var localPlaces = LocalPlaces(article.DocumentNumber);
        var mentions = article.Blocks.Select(block => Mentions(block, article.DocumentNumber, localPlaces)).ToList();
        // A list of titles (发文目录) and an interpretation only tell of what another document repeals.
        IReadOnlySet<(int, int)> repealed = article.Kind.IsOfficialDocument()
            ? RepealReader.Find(article.Blocks, mentions)
            : new HashSet<(int, int)>();
        return
        [
            .. mentions.Index().Where(found => found.Item.Count > 0)
                .SelectMany(found => InBlock(article.Blocks[found.Index], found.Index, found.Item, repealed, locator)),
        ];
    }

    private static IEnumerable<DocumentCitation> InBlock(
        Block block, int index, IReadOnlyList<NumberInText> mentions, IReadOnlySet<(int, int)> repealed, BlockLocator locator)
    {
        var sentences = new CitingSentences(block);
        for (var order = 0; order < mentions.Count; order++)
        {
            var mention = mentions[order];
            var isRepealed = repealed.Contains((index, mention.Start));
            yield return new DocumentCitation
            {
                DocumentNumber = mention.Number,
                Printed = block.Text.Substring(mention.Start, mention.Length),
                Title = CitedTitle.Of(block, mentions, order),
                BlockIndex = index,
                Start = mention.Start,
                Lines = locator.LinesOf(block, mention.Start, mention.Length),
                IsRepealed = isRepealed,
                RepealSentence = isRepealed ? sentences.Around(mention) : null,
            };
        }
    }

    private static IReadOnlyList<NumberInText> Mentions(Block block, DocumentNumber? own, string localPlaces)
    {
        var mentions = DocumentNumberScanner.Find(block.Text, localPlaces);
        return mentions.Count == 0 ? mentions : Except(mentions, own);
    }

    private static List<NumberInText> Except(IReadOnlyList<NumberInText> mentions, DocumentNumber? own) =>
        [.. mentions.Where(mention => mention.Number != own)];

    // The article's own code opens as those of its place do: 温政办 → 温.
    private static string LocalPlaces(DocumentNumber? own) =>
        own is { Form: DocumentNumberForm.Bracketed } && own.Agency[0] is not ('市' or '县' or '区') ? own.Agency[..1] : "";
}
