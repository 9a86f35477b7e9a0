using System.Text.RegularExpressions;

namespace Gazette.Search.Snippets;

/// <summary>
/// The kind of figure that a question asks for (多少钱: so many 元; 多久: so many 年, 天, 工作日), and where such figures stand. The classes are
/// those of the question words and units of measure of Chinese.
/// </summary>
internal sealed partial class AskedFigure
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // How far from a word a figure may stand that belongs to it, in UTF-16 units: about a sentence.
    private const int Reach = 40;

    // The first that fits counts: 多少 by itself is after 多少钱.
    private static readonly (Regex Question, Regex Figure)[] Kinds =
    [
        (MoneyQuestion(), Money()),
        (AgeQuestion(), Age()),
        (DurationQuestion(), Duration()),
        (DateQuestion(), Date()),
        (SizeQuestion(), Size()),
        (QuantityQuestion(), Quantity()),
    ];

    private readonly Regex _figure;

    private AskedFigure(Regex figure) => _figure = figure;

    /// <summary>What a text asks for; null when it asks for no figure.</summary>
    public static AskedFigure? Of(string text) =>
        Array.Find(Kinds, kind => kind.Question.IsMatch(text)).Figure is { } figure ? new AskedFigure(figure) : null;

    /// <summary>The offsets at which such figures end, ascending.</summary>
    public IReadOnlyList<int> Ends(string text)
    {
        var ends = new List<int>();
        foreach (var match in _figure.EnumerateMatches(text))
        {
            ends.Add(match.Index + match.Length);
        }

        return ends;
    }

    /// <summary>Whether one of some figures stands near one of some marks.</summary>
    public static bool IsNear(IReadOnlyList<int> ends, IReadOnlyList<Mark> marks) =>
        ends.Any(end => marks.Any(mark => end >= mark.Start - Reach && end <= mark.End + Reach));

    [GeneratedRegex("多少钱|几钱|几块|几元|多少元|几万|多少万", Options)]
    private static partial Regex MoneyQuestion();

    [GeneratedRegex("[0-9０-９][0-9０-９.,]*[十百千万亿]*元", Options)]
    private static partial Regex Money();

    [GeneratedRegex("几岁|几周岁|多少岁|多少周岁|多大年纪|年龄", Options)]
    private static partial Regex AgeQuestion();

    [GeneratedRegex("[0-9０-９]{1,3}周?岁", Options)]
    private static partial Regex Age();

    [GeneratedRegex("多久|多长时间|(?:几|多少)个?(?:年|月|周|星期|天|日|工作日|小时|分钟)", Options)]
    private static partial Regex DurationQuestion();

    // Not the year or the day of a date (2020年8月1日).
    [GeneratedRegex("(?:^|[^0-9０-９年月])(?:[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})(?:年|个月|周|天|日|分钟|个?(?:工作日|星期|小时))", Options)]
    private static partial Regex Duration();

    [GeneratedRegex("什么时候|啥时候|什么时间|何时|哪天|哪一天|哪年|几号|几时", Options)]
    private static partial Regex DateQuestion();

    [GeneratedRegex("[0-9０-９]{4}年[0-9０-９]{1,2}月|[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9０-９]{4}年底|之日起", Options)]
    private static partial Regex Date();

    [GeneratedRegex("多大|多高|多宽|多远|多重|面积|(?:几|多少)(?:平|公里|米|厘米|公斤|亩)", Options)]
    private static partial Regex SizeQuestion();

    [GeneratedRegex("[0-9０-９][0-9０-９.,]*[十百千万亿]*(?:平方米|平方公里|㎡|厘米|公里|千米|毫米|米|公斤|吨|亩|公顷)", Options)]
    private static partial Regex Size();

    [GeneratedRegex("多少|几[个名人户家套次条项]|比例|百分之几", Options)]
    private static partial Regex QuantityQuestion();

    // Not what numbers years, days, documents and provisions.
    [GeneratedRegex("[0-9０-９][0-9０-９.,]*[十百千万亿]*(?:[元%％‰人名户家个套张件次亩吨岁倍辆]|平方米|公里)", Options)]
    private static partial Regex Quantity();
}
