using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>A document that a block names by title, by number or by both: 《甲办法》（温政发〔2012〕2号).</summary>
/// <param name="Number">Its number; null where only the title is given.</param>
/// <param name="Title">Its title without marks; null where only the number is given.</param>
/// <param name="Start">Where its name begins in the block's text, 0-based.</param>
/// <param name="Length">Length of that name: of the title with its marks, else of the number.</param>
internal sealed partial record NamedDocument(DocumentNumber? Number, string? Title, int Start, int Length)
{
    /// <summary>
    /// Whether a title is that of a document (…办法, …的通知) and not of a licence, a form or a work; 《办法》 and 《实施意见》 alone are short
    /// for one named before.
    /// </summary>
    public static bool IsDocumentTitle(string title) => KindOfDocument.Ends(title) && !ShortName().IsMatch(CharacterWidth.Squeeze(title));

    /// <summary>The documents of a block in reading order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="citations">The numbers cited in it, in reading order.</param>
    public static IReadOnlyList<NamedDocument> In(Block block, IEnumerable<DocumentCitation> citations)
    {
        var titles = TitleInText.Find(block.Text);
        return titles.Count == 0 && !citations.Any() ? [] : Bind(titles, citations);
    }

    private static IReadOnlyList<NamedDocument> Bind(IReadOnlyList<TitleInText> titles, IEnumerable<DocumentCitation> citations)
    {
        var named = new List<NamedDocument>();
        var alike = titles.GroupBy(title => title.Title, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new AlikeTitles(group), StringComparer.Ordinal);
        var bound = new HashSet<int>();
        var next = 0;
        foreach (var citation in citations)
        {
            while (next < titles.Count && titles[next].Start + titles[next].Length <= citation.Start)
            {
                next++;
            }

            if (next < titles.Count && titles[next].Start <= citation.Start)
            {
                continue;
            }

            var own = citation.Title is { } words && alike.TryGetValue(words, out var same) ? same.TakeBeside(citation.Start) : null;
            named.Add(own is { } title
                ? new NamedDocument(citation.DocumentNumber, citation.Title, title.Start, title.Length)
                : new NamedDocument(citation.DocumentNumber, citation.Title, citation.Start, citation.Printed.Length));
            bound.Add(own?.Start ?? -1);
        }

        named.AddRange(titles.Where(t => !bound.Contains(t.Start) && IsDocumentTitle(t.Title)).Select(t => new NamedDocument(null, t.Title, t.Start, t.Length)));
        return [.. named.OrderBy(document => document.Start)];
    }

    /// <summary>Titles of a text that read alike, each bound to one number at most; numbers come in reading order.</summary>
    private sealed class AlikeTitles(IEnumerable<TitleInText> titles)
    {
        private readonly Queue<TitleInText> _ahead = new(titles);
        private readonly Stack<TitleInText> _passed = new();

        /// <summary>The free one beside the number: the nearest before it, else the first behind.</summary>
        public TitleInText? TakeBeside(int number)
        {
            while (_ahead.TryPeek(out var next) && next.Start < number)
            {
                _passed.Push(_ahead.Dequeue());
            }

            return _passed.TryPop(out var own) || _ahead.TryDequeue(out own) ? own : null;
        }
    }

    [GeneratedRegex("^(?:实施|管理|暂行|试行|若干|指导|具体|工作|行动|总体)*" + KindOfDocument.Word + "$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();
}
