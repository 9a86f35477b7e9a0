using Gazette.Search.Analysis;

namespace Gazette.Search.Queries;

/// <summary>
/// The closed classes of Chinese grammar: particles, pronouns and question words, modal verbs, prepositions, conjunctions, adverbs
/// of degree, general measure words. They make a question and say nothing of its subject.
/// </summary>
internal static class FunctionWords
{
    // Times that depend on the day they are said.
    private static readonly HashSet<string> RelativeTimes = Set("今年 去年 前年 明年 本月 上月 上个月 这个月 今天 昨天 明天");

    private static readonly HashSet<string> Words = Set(
        // particles
        "的 了 着 吗 呢 吧 啊 呀 嘛 么 的话 等等",
        // pronouns, demonstratives and question words
        "我 你 您 他 她 它 我家 你家 他家 她家 我们 你们 他们 她们 咱们 自己 大家 人家 这 那 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种",
        "谁 哪 哪个 哪些 哪里 哪儿 哪天 哪种 什么 啥 怎么 怎样 怎么样 怎么办 咋 如何 为什么 为何 何时 何处 多少 多少钱 多久 多长 多大",
        "几 几个 几时 什么样 什么时候",
        // modal verbs, copula, existence, negation
        "可 可以 能够 想 应 应该 应当 需要 必须 肯 是 有 没有 没 不 不能 不会 是不是 有没有 能不能 可不可以 要不要 会不会 是否 能否 可否 让 叫",
        // prepositions and conjunctions
        "在 于 对于 关于 把 被 从 由于 为了 按照 和 与 及 以及 或 或者 还是 跟 因 因为 所以 如果 要是 假如 虽然 但 但是 不过 而 而且 并且",
        // adverbs
        "就 才 也 都 还 又 再 很 太 更 最 只 已 已经 刚 正在 一起 一共 到底 究竟 以后 之后 以前 之前 时候",
        // times that stand for no date
        "现在 目前 如今 最近 近期 近年 近年来",
        // measure words of nothing in particular, numerals in 一下
        "个 些 种 次 一个 一些 一种 一次 几次 一下 一样",
        // what one says to be polite
        "请 请问 想问 问一下 麻烦 谢谢 您好 你好");

    // Function words that are also the second half of many words a dictionary lacks (失能, 储能, 赋能): after a single character
    // that is no function word they are taken for that.
    private static readonly HashSet<string> AlsoEndings = Set(
        "能 会 要 得 过 由 为 以 按 对 向 往 到 给 同 并 来 去 时 后 前 里 中 上 下");

    // What 会 makes a body or a meeting of; else it is the modal verb (会罚款), which never closes a clause.
    private static readonly HashSet<string> HeldAsMeeting = Set(
        "委员 理事 董事 监事 代表 职工 股东 业主 家长 基金 老乡 同乡 同学 校友 行业 联合 促进 推进 座谈 现场 发布 交流 展览 博览 研讨 洽谈 调度 协调 工作 动员 表彰 报告",
        "说明 招聘 运动 音乐 演唱 听证 论证 评审 审查 评议 推介 对接 签约 誓师 总结 通报 汇报 部署 视频 电视电话 常务 专题 联席 办公 新闻 茶话 恳谈 推荐 见面 介绍 展销 交易");

    // Particles are so frequent that even a dictionary takes them into words by mistake (养的|品种). Only in a handful of
    // words they belong.
    private static readonly HashSet<string> Particles = Set("的 了 吗 呢 吧 啊 呀");

    private static readonly HashSet<string> WordsWithParticle = Set("目的 标的 的确 的士 了解 明了 了结 终了 了望 酒吧 吧台 网吧");

    /// <summary>Whether a character is a word of grammar by itself, though it may end others (能, 会).</summary>
    public static bool Has(char character) => Words.Contains(character.ToString()) || AlsoEndings.Contains(character.ToString());

    /// <summary>Whether a character is a verb of so many things that it takes no part in their names (买 in 买电动车, 当 in 当市长).</summary>
    public static bool IsLightVerb(char character) => character is '买' or '卖' or '当' or '评' or '做';

    /// <summary>The words of a run that name a time by the day they are said (去年), which are function words too.</summary>
    public static IEnumerable<string> TimesIn(QueryClause run) =>
        run.Tokens.Zip(run.Words, (token, word) => (token.Text, word)).GroupBy(t => t.word, t => t.Text).Select(word => string.Concat(word)).Where(RelativeTimes.Contains);

    /// <summary>For every token of a run, whether it belongs to a function word.</summary>
    /// <param name="tokens">Tokens without a break between them.</param>
    /// <param name="words">The number of the dictionary word each token belongs to.</param>
    public static bool[] Mark(IReadOnlyList<Token> tokens, IReadOnlyList<int> words)
    {
        var marks = new bool[tokens.Count];
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && words[end] == words[first])
            {
                end++;
            }

            var word = Join(tokens, first, end);
            var isEnding = first > 0 && !marks[first - 1] && (first == 1 || words[first - 1] != words[first - 2]);
            var isMeeting = word == "会" && first > 0 && !marks[first - 1] && (end == tokens.Count || HeldAsMeeting.Contains(WordBefore(tokens, words, first)));
            marks.AsSpan(first, end - first).Fill(IsFunction(word) || (AlsoEndings.Contains(word) && !isEnding && !isMeeting));
            first = end;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            // 交会 of 不交会怎样 is no word: right before 怎样 or 怎么样, 会 is the modal verb.
            marks[i] |= tokens[i].Text == "会" && string.Concat(tokens.Skip(i + 1).Take(3).Select(t => t.Text)) is ['怎', '样', ..] or "怎么样";
            marks[i] |= Particles.Contains(tokens[i].Text)
                && !(i > 0 && WordsWithParticle.Contains(tokens[i - 1].Text + tokens[i].Text))
                && !(i + 1 < tokens.Count && WordsWithParticle.Contains(tokens[i].Text + tokens[i + 1].Text));
        }

        return marks;
    }

    private static string WordBefore(IReadOnlyList<Token> tokens, IReadOnlyList<int> words, int end)
    {
        var first = end - 1;
        while (first > 0 && words[first - 1] == words[end - 1])
        {
            first--;
        }

        return Join(tokens, first, end);
    }

    // The dictionary has pairs of them as words too (谁是, 也有).
    private static bool IsFunction(string word) =>
        Words.Contains(word) || RelativeTimes.Contains(word) || (word.Length > 1 && word.All(c => Words.Contains(c.ToString())));

    private static string Join(IReadOnlyList<Token> tokens, int first, int end) =>
        end - first == 1 ? tokens[first].Text : string.Concat(tokens.Skip(first).Take(end - first).Select(t => t.Text));

    private static HashSet<string> Set(params ReadOnlySpan<string> lists)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            words.UnionWith(list.Split(' '));
        }

        return words;
    }
}
