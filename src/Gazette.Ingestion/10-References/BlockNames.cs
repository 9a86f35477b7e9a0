using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>A block with the documents it names and the places of their numbers, both in reading order.</summary>
/// <param name="Index">Index of the block, 0-based.</param>
/// <param name="Block">The block.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Numbers">Where their numbers and filing codes stand in its text.</param>
internal readonly record struct BlockNames(int Index, Block Block, IReadOnlyList<NamedDocument> Documents, IReadOnlyList<(int Start, int Length)> Numbers)
{
    /// <summary>The blocks of an article whose citations have been read.</summary>
    public static IReadOnlyList<BlockNames> Of(Article article)
    {
        var citations = article.Citations.ToLookup(citation => citation.BlockIndex);
        var numbers = article.Citations.Select(c => (c.BlockIndex, c.Start, c.Printed.Length))
            .Concat(article.FilingCodeCitations.Select(c => (c.BlockIndex, c.Start, c.Printed.Length)))
            .OrderBy(number => number.Start)
            .ToLookup(number => number.BlockIndex, number => (number.Start, number.Length));
        return [.. article.Blocks.Select((block, i) => new BlockNames(i, block, NamedDocument.In(block, citations[i]), numbers.Contains(i) ? [.. numbers[i]] : []))];
    }

    /// <summary>The sentences, or rows of a table, each with what it names; endless ones left out.</summary>
    public IEnumerable<(Sentence Sentence, IReadOnlyList<NamedDocument> Documents, IReadOnlyList<(int Start, int Length)> Numbers)> BySentence()
    {
        int document = 0, number = 0;
        foreach (var sentence in Sentence.Of(Block))
        {
            var (firstDocument, firstNumber) = (document, number);
            while (document < Documents.Count && Documents[document].Start < sentence.End)
            {
                document++;
            }

            while (number < Numbers.Count && Numbers[number].Start < sentence.End)
            {
                number++;
            }

            if (!sentence.IsEndless)
            {
                yield return (sentence, [.. Documents.Take(firstDocument..document)], [.. Numbers.Take(firstNumber..number)]);
            }
        }
    }
}
