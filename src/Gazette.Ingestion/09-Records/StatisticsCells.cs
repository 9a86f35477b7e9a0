using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>Cuts a printed line of the statistics table into cells and tells figures, headings and remarks apart.</summary>
internal static partial class StatisticsCells
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The cells of a line: between tabs where it has any, else between spaces.</summary>
    public static IReadOnlyList<StatisticsCell> Of(SourceLine line)
    {
        var isTable = line.Raw.Contains('\t', StringComparison.Ordinal);
        var texts = isTable ? line.Raw.Split('\t') : line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. texts.Select((text, column) => Cell(CharacterWidth.Squeeze(text), line.Number, column > 1 || !isTable))
            .Where(c => isTable || c.Text.Length > 0)];
    }

    /// <summary>Whether a name with its number opens here: 一、, （一）, 1.甲, （1）甲 or #.</summary>
    public static bool OpensNumbered(string text) => Numbering().IsMatch(text);

    /// <summary>Parts a name as printed from the number or mark before it; null without one.</summary>
    public static (string? Mark, string Name) PartNumbering(string printed) =>
        Numbering().Match(CharacterWidth.Fold(printed)).Groups["mark"].Length is > 0 and var length ? (printed[..length], printed[length..]) : (null, printed);

    /// <summary>Whether the cells are the head of the table.</summary>
    public static bool IsHeading(IReadOnlyCollection<StatisticsCell> cells) =>
        cells.Count > 0 && cells.All(c => c.Text.Length == 0 || HeadingWords().IsMatch(c.Text));

    /// <summary>Whether the line is a remark under the table or its source: 注：…, 温州市统计局制.</summary>
    public static bool IsRemark(string text) => Remark().IsMatch(CharacterWidth.Squeeze(CharacterWidth.Fold(text)));

    private static StatisticsCell Cell(string printed, int line, bool mayBeEmpty)
    {
        var text = CharacterWidth.Fold(printed);
        return new StatisticsCell(printed, text, line, Figure().IsMatch(text) || mayBeEmpty && text.Length == 0);
    }

    [GeneratedRegex("^(?:(?<mark>[一二三四五六七八九十]{1,3}[、.]|\\([一二三四五六七八九十]{1,3}\\)|[0-9]{1,2}、|[#＃*])|(?<mark>[0-9]{1,2}\\.|\\([0-9]{1,2}\\))\\p{IsCJKUnifiedIdeographs})", Options)]
    private static partial Regex Numbering();

    // 101.29, -3.2, －3.2, +5, 1,234.5, 5.0%, 0.5个百分点, 持平, ——, -, …; a second rate in brackets may follow: 5.0(4.8).
    [GeneratedRegex(@"^(?:(?:增长|上升|提高|增加|下降|降低|减少|回落|↑|↓|▲|▼)?[-+−–—]?[0-9][0-9,]*(?:\.[0-9]+)?(?:%|个百分点|倍)?(?:\([^()]*\))?|\([-+−–—]?[0-9][0-9,.]*%?\)|[-−–—─―]{1,4}|[.…·]{2,6}|…|/|持平)$", Options)]
    private static partial Regex Figure();

    [GeneratedRegex("^(?:指标(?:名称)?|项目|单位|计量单位|当月|本月|本期|累计|本月止|自年初|本年|本月末|月末|余额|1?[-—–~至]?[0-9]{1,2}(?:月|季度)份?(?:累计)?|[一二三四五六七八九十至-]{1,5}月份?|[一二三四1-4]季度|前三季度|上半年|全年|(?:上年|去年)同(?:期|月)(?:数|值)?|1?[0-9]月末|20[0-9]{2}年|实绩|比年初|较年初|新增|增幅|增减额|完成额|数|值|额|同比|同比±%|±%|增减|增长|增速|增长%|同比增长|\\(?%\\)?|比上年同期|比去年同期|比上年同月|比去年同月|绝对额|绝对值|总量|期末|[±%()（）]+)+$", Options)]
    private static partial Regex HeadingWords();

    [GeneratedRegex("^(?:注[:：]|备注|说明[:：]|数据来源|资料来源|来源[:：])|统计局(?:制|提供|编)?$|国民经济.*指标$", Options)]
    private static partial Regex Remark();
}
