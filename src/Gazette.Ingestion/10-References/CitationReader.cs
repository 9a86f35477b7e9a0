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
        var repealed = RepealReader.Find(article.Blocks, mentions);
        return [.. mentions.SelectMany((found, index) => found.Select(mention => new DocumentCitation
        {
            DocumentNumber = mention.Number,
            Printed = article.Blocks[index].Text.Substring(mention.Start, mention.Length),
            Title = CitedTitle.Before(article.Blocks[index].Text, mention.Start),
            IsRepealed = repealed.Contains((index, mention.Start)),
            BlockIndex = index,
            Start = mention.Start,
            Lines = locator.LinesOf(article.Blocks[index], mention.Start, mention.Length),
        }))];
    }

    private static IReadOnlyList<NumberInText> Mentions(Article article, Block block, string localPlaces) =>
        [.. DocumentNumberScanner.Find(block.Text, localPlaces).Where(m => m.Number != article.DocumentNumber)];

    // The article's own code opens as those of its place do: 温政办 → 温.
    private static string LocalPlaces(DocumentNumber? own) =>
        own is { Form: DocumentNumberForm.Bracketed } && own.Agency[0] is not ('市' or '县' or '区') ? own.Agency[..1] : "";
}
