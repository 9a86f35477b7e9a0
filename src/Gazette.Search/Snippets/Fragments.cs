namespace Gazette.Search.Snippets;

/// <summary>Cuts a stretch of text into marked and unmarked fragments.</summary>
internal static class Fragments
{
    /// <summary>The fragments of a stretch; put together they are that stretch. Marks that reach over its ends are left out.</summary>
    public static IReadOnlyList<TextFragment> Of(string text, int start, int end, IReadOnlyList<Mark> marks)
    {
        var fragments = new List<TextFragment>();
        var at = start;
        foreach (var mark in marks.Where(m => m.Start >= start && m.End <= end))
        {
            if (mark.Start > at)
            {
                fragments.Add(new TextFragment(text[at..mark.Start], IsMatch: false));
            }

            fragments.Add(new TextFragment(text[mark.Start..mark.End], IsMatch: true));
            at = mark.End;
        }

        if (at < end)
        {
            fragments.Add(new TextFragment(text[at..end], IsMatch: false));
        }

        return fragments;
    }
}
