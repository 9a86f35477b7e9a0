namespace Gazette.Search.Queries;

/// <summary>
/// Words for what every document of a gazette is (限购政策, 任免通知, 停车新规): they say that one is looked for, not what it says, so that it
/// need not hold them and is no better for it (落户政策 is not after a 政策解读 of something else).
/// </summary>
internal static class GenericWords
{
    private const int Length = 2;

    // Each of Length characters.
    private static readonly string[] Words = ["政策", "文件", "通知", "规定", "新规", "公告", "通告", "全文", "原文"];

    /// <summary>Parts them from the words around them, unless there are no others or they belong to a word of the thesaurus (红头文件).</summary>
    /// <param name="words">The words of a query.</param>
    /// <param name="marks">For every token of a word, whether it belongs to a word of the thesaurus.</param>
    /// <returns>The other words, and the generic ones.</returns>
    public static (IReadOnlyList<QueryClause> Words, IReadOnlyList<QueryClause> Generic) Part(IReadOnlyList<QueryClause> words, Func<QueryClause, bool[]> marks)
    {
        var (rest, generic) = (new List<QueryClause>(), new List<QueryClause>());
        foreach (var word in words)
        {
            // One character before it is no subject (新政策).
            var start = word.Tokens.Count - Length;
            var isGeneric = (start == 0 || start > 1) && Words.Any(w => word.Text.EndsWith(w, StringComparison.Ordinal)) && !marks(word)[^1];
            Add(rest, word, 0, isGeneric ? start : word.Tokens.Count);
            Add(generic, word, isGeneric ? start : word.Tokens.Count, word.Tokens.Count);
        }

        return rest.Count > 0 ? (rest, generic) : (words, []);
    }

    private static void Add(List<QueryClause> clauses, QueryClause word, int from, int to)
    {
        if (to > from)
        {
            clauses.Add(word.Slice(from..to));
        }
    }
}
