using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>Supplies the marks that print leaves out of decisions on personnel because the line or the blank says the same.</summary>
internal static partial class AppointmentLines
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>
    /// The lines, with ： behind a heading that stands alone (免去) and ； behind a line that ends in a post where the next opens with
    /// a person and a verb.
    /// </summary>
    public static IEnumerable<SourceLine> WithMarks(IReadOnlyList<SourceLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = CharacterWidth.Squeeze(lines[i].Text);
            yield return LoneHeading().IsMatch(text) ? lines[i] with { Text = lines[i].Text + "：" }
                : i + 1 < lines.Count && EndsDecision().IsMatch(text) && IsNext(lines[i + 1].Text)
                    ? lines[i] with { Text = lines[i].Text + "；" }
                : lines[i];
        }
    }

    /// <summary>
    /// Several persons set apart by blanks alone (张三　李小明任) get their 、; the blank within a name of two characters (王　强) and
    /// the one before the verb stay what they are.
    /// </summary>
    public static string ParseSpacedNames(string sentence)
    {
        var words = MendNames(sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var names = words.TakeWhile(word => Surnames.IsName(word)).Count();
        return names > 0 && names < words.Count && OpensDecision(words[names])
            ? string.Join('、', words.Take(names + 1)) + string.Concat(words.Skip(names + 1))
            : sentence;
    }

    private static List<string> MendNames(string[] words)
    {
        var mended = new List<string>();
        foreach (var word in words)
        {
            if (mended.Count > 0 && mended[^1].Length == 1 && Surnames.LengthAt(mended[^1]) == 1)
            {
                mended[^1] += word;
            }
            else
            {
                mended.Add(word);
            }
        }

        return mended;
    }

    private static bool IsNext(string line) =>
        CharacterWidth.Squeeze(line) is var text && (OpensDecision(text) || LoneHeading().IsMatch(text)) || NameAndPost().Match(line) is { Success: true } match && Surnames.IsName(match.Groups["name"].ValueSpan);

    /// <summary>Under a heading 任职 or 免职 a list may set name and post apart by blanks alone: 张三　温州市司法局局长.</summary>
    public static string ParseNameAndPost(string sentence, AppointmentAction? heading) =>
        heading is { } action && NameAndPost().Match(sentence.Trim()) is { Success: true } match && Surnames.IsName(match.Groups["name"].ValueSpan)
            ? $"{match.Groups["name"].Value}{(action == AppointmentAction.Appointed ? "任" : "的")}{match.Groups["posts"].Value}"
            : sentence;

    /// <summary>What stands behind a person and a verb, which open the text; null where none do.</summary>
    public static string? PostBehindVerb(string text) =>
        PersonAndVerb().Match(text) is { Success: true } match && Surnames.IsName(match.Groups["name"].ValueSpan) ? text[match.Groups["verb"].Index..].TrimStart('兼', '任', '为', '的') : null;

    private static bool OpensDecision(string text) => PostBehindVerb(text) is not null;

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])?(?:任职|任命|免职|免去|免去职务|任免)$", Options)]
    private static partial Regex LoneHeading();

    [GeneratedRegex("(?:长|主任|书记|员|师|经理|主席|董事|监事|督察|职务|[）)])$", Options)]
    private static partial Regex EndsDecision();

    [GeneratedRegex("^\\s*(?<name>\\p{IsCJKUnifiedIdeographs}{2,4})\\s+(?<posts>\\p{IsCJKUnifiedIdeographs}{4}.*(?:长|主任|书记|员|师|经理|主席|董事|监事|督察|参事|顾问|督学|[）)]))$", Options)]
    private static partial Regex NameAndPost();

    [GeneratedRegex("^(?<name>\\p{IsCJKUnifiedIdeographs}{2,4}?)(?:[（(][^（()）]{1,8}[）)])?(?:同志)?(?<verb>兼任|挂职|任|担任|为|不再|的\\p{IsCJKUnifiedIdeographs}+职务)", Options)]
    private static partial Regex PersonAndVerb();
}
