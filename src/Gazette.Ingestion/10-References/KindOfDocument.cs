using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>What a document is by the end of its title: …的通知, …办法（试行).</summary>
internal static partial class KindOfDocument
{
    /// <summary>Pattern of the word.</summary>
    public const string Word =
        "(?:通知|意见|决定|通告|公告|批复|办法|规定|细则|方案|规划|计划|函|复函|条例|规则|预案|政策|措施|标准|制度|规程|规范|目录|纲要|要点|命令)";

    /// <summary>Pattern of the word with what may stand in a bracket behind it.</summary>
    public const string WordAtEnd = Word + "(?:[（(][^（()）]{1,12}[）)])?";

    /// <summary>Whether a text ends as a title does.</summary>
    public static bool Ends(string text) => AtEnd().IsMatch(CharacterWidth.Squeeze(text));

    [GeneratedRegex(WordAtEnd + "$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
