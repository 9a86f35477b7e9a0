using Gazette.Search.Analysis;

namespace Gazette.Search.Indexing;

/// <summary>
/// What names are compared by while they are typed: folded, without punctuation and the words that only fill a number, so that 温政办2020
/// is the begin of 温政办〔2020〕94号.
/// </summary>
internal static class NameKey
{
    private static readonly HashSet<string> Fillers = ["年", "第", "号"];

    public static string Of(string name, ChineseAnalyzer analyzer) =>
        string.Concat(analyzer.Tokenize(name).Select(t => t.Text).Where(t => !Fillers.Contains(t)));
}
