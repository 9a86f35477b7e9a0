using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>
/// Tells which of the numbers in a text it repeals: 《甲》（…号）、《乙》（…号）同时废止; 停止执行《甲》（…号）; 下列文件废止： with its
/// list; an annex 废止的文件目录. What is already repealed (已废止) or only in part (第三条同时废止) is not among them.
/// </summary>
internal static partial class RepealReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>How lists of repealed documents are introduced.</summary>
    public static DocumentLists Lists { get; } = new(OpensList(), RepealedList(), KeptList());

    /// <summary>The repealed mentions, as index of the block and offset in it.</summary>
    /// <param name="blocks">The blocks of the article.</param>
    /// <param name="mentions">The numbers of each block.</param>
    public static IReadOnlySet<(int Block, int Start)> Find(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<NumberInText>> mentions)
    {
        var repealed = new HashSet<(int, int)>();
        var lists = Lists.Introductions(blocks, i => mentions[i].Count > 0 || TitleInText.Find(blocks[i].Text).Any(found => NamedDocument.IsDocumentTitle(found.Title)));
        foreach (var i in Enumerable.Range(0, blocks.Count).Where(i => mentions[i].Count > 0))
        {
            var found = lists[i] is null
                ? BySentence(blocks[i], mentions[i]).SelectMany(s => InSentence(blocks[i].Text, s.Sentence, s.Mentions))
                : mentions[i];
            repealed.UnionWith(found.Select(m => (i, m.Start)));
        }

        return repealed;
    }

    /// <summary>The sentences, or rows of a table (1 | 《甲》 | …号 | 废止), that hold numbers, each with its own.</summary>
    private static IEnumerable<(Sentence Sentence, List<NumberInText> Mentions)> BySentence(Block block, IReadOnlyList<NumberInText> mentions)
    {
        var next = 0;
        foreach (var sentence in Sentence.Of(block))
        {
            var inside = new List<NumberInText>();
            for (; next < mentions.Count && mentions[next].Start < sentence.End; next++)
            {
                if (mentions[next].End <= sentence.End)
                {
                    inside.Add(mentions[next]);
                }
            }

            if (inside.Count > 0)
            {
                yield return (sentence, inside);
            }
        }
    }

    private static IEnumerable<NumberInText> InSentence(string text, Sentence sentence, List<NumberInText> inside)
    {
        if (sentence.IsEndless)
        {
            return [];
        }

        var clauses = Sentence.ClausesOf(text.Substring(sentence.Start, sentence.Length))
            .Select(c => c with { Start = c.Start + sentence.Start })
            .ToList();
        return clauses.SelectMany((_, index) => InClause(text, clauses, index, inside)).Distinct();
    }

    private static List<NumberInText> InClause(string text, List<Sentence> clauses, int index, List<NumberInText> mentions)
    {
        var clause = clauses[index];
        foreach (Match verb in Verb().Matches(text.Substring(clause.Start, clause.Length)))
        {
            var at = clause.Start + verb.Index;
            if (IsInTitle(text.AsSpan(clauses[0].Start..at)) || Already().IsMatch(text[clause.Start..at])
                || verb.ValueSpan is "失效" && Lapses().IsMatch(text[clause.Start..at]))
            {
                continue;
            }

            var before = mentions.Where(m => m.Start >= clause.Start && m.End <= at).ToList();
            var found = before.Count > 0 || !Governs().IsMatch(text[(at + verb.Length)..clause.End])
                ? Before(text, clauses, index, mentions, at)
                : Behind(text, clauses, index, mentions, at);
            var repealed = (verb.Groups["any"].Success ? found.Where(m => IsDocumentItself(text, m)) : found).ToList();
            if (repealed.Count > 0)
            {
                return repealed;
            }
        }

        return [];
    }

    // 《甲》（…号），《乙》（…号）同时废止: back over the clauses that only name documents.
    private static List<NumberInText> Before(string text, List<Sentence> clauses, int index, List<NumberInText> mentions, int verb)
    {
        var from = clauses[index].Start;
        for (var i = index - 1; i >= 0 && NamesDocuments(text, clauses[i], mentions); i--)
        {
            from = clauses[i].Start;
        }

        var found = mentions.Where(m => m.Start >= from && m.End <= verb).ToList();
        return found.Count > 0 && Partly().IsMatch(text[found[^1].End..verb]) ? [] : found;
    }

    private static IEnumerable<NumberInText> Behind(string text, List<Sentence> clauses, int index, List<NumberInText> mentions, int verb)
    {
        var to = clauses[index].End;
        for (var i = index + 1; i < clauses.Count && NamesDocuments(text, clauses[i], mentions); i++)
        {
            to = clauses[i].End;
        }

        return mentions.Where(m => m.Start >= verb && m.End <= to && !PartlyBehind().IsMatch(text[m.End..to]));
    }

    private static bool NamesDocuments(string text, Sentence clause, List<NumberInText> mentions)
    {
        var own = text.Substring(clause.Start, clause.Length).TrimStart();
        return mentions.Any(m => m.Start >= clause.Start && m.End <= clause.End)
            && (OpensWithDocument().IsMatch(own) || mentions.Any(m => m.Start - clause.Start <= 1));
    }

    // Bodies, posts and items of permission are ended in the same words (撤销领导小组（温政办〔2012〕2号）, 取消…号规定的事项): the document must be the object.
    private static bool IsDocumentItself(string text, NumberInText mention)
    {
        var open = text[Math.Max(0, mention.Start - LongestBracket)..mention.Start].TrimEnd();
        var isBracketed = open.EndsWith('（') || open.EndsWith('(');
        return (!isBracketed || open[..^1].TrimEnd().EndsWith('》')) && DocumentEnds().IsMatch(text[mention.End..Math.Min(text.Length, mention.End + LongestBehind)]);
    }

    // A title's closing mark and an opening bracket, with blanks.
    private const int LongestBracket = 6;

    // Characters behind a number in which the clause ends or the verb stands.
    private const int LongestBehind = 30;

    private static bool IsInTitle(ReadOnlySpan<char> before) => before.Count('《') > before.Count('》');

    [GeneratedRegex(@"废\s*止|失\s*效|停止执行|停止施行|停止实施|不再执行|不再施行|不再实行|停止使用|作\s*废|终止执行|终止实施|不再适用|不再作为[^，,。]{0,16}依据|(?:由|被|以)本[^，,。《]{1,14}(?:替代|取代|代替)|由《[^《》]{1,80}》(?:[（(][^（()）]{1,40}[）)])?(?:替代|取代|代替)|(?<any>撤销|取消)", Options)]
    private static partial Regex Verb();

    [GeneratedRegex("(?:(?:已|已经|业已|此前|未|尚未|不予)(?:自行|自动|同时|相应|宣布|予以|明确|全部|被)?|已(?:经)?(?:于|在|自|被)[^，,。；《》]{0,16})$", Options)]
    private static partial Regex Already();

    // 到期自动失效: its own term ends it.
    [GeneratedRegex("(?:到期|届满|期满)(?:后|时|之日起)?(?:即|自动|自行)*$", Options)]
    private static partial Regex Lapses();

    // What the verb stands before: 废止《…》, 停止执行原温政发…
    [GeneratedRegex(@"^(?:了|以下|下列)?\s*(?:原)?(?:(?:\p{IsCJKUnifiedIdeographs}{1,14}[局委办府部厅院会室])?《|\p{IsCJKUnifiedIdeographs}{2,12}[〔\[（(])", Options)]
    private static partial Regex Governs();

    [GeneratedRegex("^(?:和|及|以及|与|、|原)?《|^原", Options)]
    private static partial Regex OpensWithDocument();

    [GeneratedRegex("第[一二三四五六七八九十百0-9]+[条款项章]|中的?(?:有关|关于|涉及|第)|(?:有关|相关)(?:规定|条款|内容|政策|条文)|关于|部分|附件|中与|不一致|相抵触|规定的|明确的|所附", Options)]
    private static partial Regex Partly();

    [GeneratedRegex("^[）)》\\s]*(?:中的?)?第[一二三四五六七八九十百0-9]+[条款项章]", Options)]
    private static partial Regex PartlyBehind();

    [GeneratedRegex(@"^[）)\s]*(?:等|[0-9一二两三四五六七八九十]{1,3}[件个份项]|行政|规范性|规章|文件|文|同时|一并|予以|相应|自行|即行)*(?:[，,；;。、和及]|撤销|取消|$)", Options)]
    private static partial Regex DocumentEnds();

    // 下列文件同时废止：, 废止以下文件：, at the end of the block; a heading 一、对下列5件行政规范性文件予以废止 has no colon.
    [GeneratedRegex("(?:下列|以下|如下)[^。；]{0,30}(?:废止|失效|停止执行)[^。；]{0,10}[:：]$|(?:废止|停止执行)[^。；]{0,6}(?:下列|以下|如下)[^。；]{0,20}[:：]$"
        + "|(?:下列|以下|如下)[^。；]{0,30}(?:文件|规定|办法|政策|制度|规章)[^。；]{0,14}(?:废止|失效|停止执行)[^。；]{0,6}。?$", Options)]
    private static partial Regex OpensList();

    [GeneratedRegex("(?:废止|失效|停止执行)的?[^。]{0,30}(?:文件|目录|清单|名单|规定)", Options)]
    private static partial Regex RepealedList();

    [GeneratedRegex("继续有效|保留|(?:修改|修订)的", Options)]
    private static partial Regex KeptList();
}
