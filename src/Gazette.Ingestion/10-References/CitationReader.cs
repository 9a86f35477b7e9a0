using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>Collects the document numbers in the blocks of an article, the article's own aside, and marks those it repeals.</summary>
internal static class CitationReader
{
    /// <summary>The citations in reading order.</summary>
    public static IReadOnlyList<DocumentCitation> Read(Article article, BlockLocator locator)
    {
        var localPlaces = LocalPlaces(article.DocumentNumber);
        var mentions = article.Blocks.Select(block => Mentions(article, block, localPlaces)).ToList();
        // A list of titles (发文目录) and an interpretation only tell of what another document repeals.
        IReadOnlySet<(int, int)> repealed = article.Kind.IsOfficialDocument()
            ? RepealReader.Find(article.Blocks, mentions)
            : new HashSet<(int, int)>();
        return [.. mentions.SelectMany((found, index) =>
        {
            var block = article.Blocks[index];
            var sentences = new CitingSentences(block);
            return found.Select((mention, order) => Citation(block, index, found, order, locator) with
            {
                IsRepealed = repealed.Contains((index, mention.Start)),
                RepealSentence = repealed.Contains((index, mention.Start)) ? sentences.Around(mention) : null,
            });
        })];
    }

    private static DocumentCitation Citation(
        Block block, int index, IReadOnlyList<NumberInText> mentions, int order, BlockLocator locator)
    {
        var mention = mentions[order];
        return new DocumentCitation
        {
            DocumentNumber = mention.Number,
            Printed = block.Text.Substring(mention.Start, mention.Length),
            Title = CitedTitle.Of(block, mentions, order),
            BlockIndex = index,
            Start = mention.Start,
            Lines = locator.LinesOf(block, mention.Start, mention.Length),
        };
    }

    private static IReadOnlyList<NumberInText> Mentions(Article article, Block block, string localPlaces) =>
        [.. DocumentNumberScanner.Find(block.Text, localPlaces).Where(m => m.Number != article.DocumentNumber)];

    // The article's own code opens as those of its place do: 温政办 → 温.
    private static string LocalPlaces(DocumentNumber? own) =>
        own is { Form: DocumentNumberForm.Bracketed } && own.Agency[0] is not ('市' or '县' or '区') ? own.Agency[..1] : "";
}
