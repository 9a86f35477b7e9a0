namespace Gazette.Web.Rendering;

/// <summary>Which pages of a long result are linked: the first, the last, and those around the present one.</summary>
public static class PageNumbers
{
    private const int Reach = 2;

    /// <summary>The page numbers in order; null stands for pages left out.</summary>
    public static IReadOnlyList<int?> Shown(int current, int last)
    {
        var shown = Enumerable.Range(1, last).Where(page => page == 1 || page == last || Math.Abs(page - current) <= Reach);
        var numbers = new List<int?>();
        foreach (var page in shown)
        {
            if (numbers.Count > 0 && numbers[^1] != page - 1)
            {
                numbers.Add(null);
            }

            numbers.Add(page);
        }

        return numbers;
    }
}
