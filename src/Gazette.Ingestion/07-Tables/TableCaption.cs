using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>Recognises what is printed over a table: 表1 and its name, the unit of its figures, 续表 over a piece of it.</summary>
internal static partial class TableCaption
{
    /// <summary>The name of a table is a phrase of a line or two.</summary>
    private const int LongestName = 50;

    /// <summary>Whether the line is a unit: 单位：万元. 单位：市教育局 says who does something, and is no unit.</summary>
    public static bool IsUnit(string text) => HasColon(text) && Unit().IsMatch(text);

    /// <summary>Whether the line may be the name of a table: 表1 主要指标. Only a table below bears it out.</summary>
    public static bool MayBeName(BodyLine line) =>
        line.Text.Length <= LongestName && line.Text[0] is '表' or '附' && Name().IsMatch(line.Text) && SentenceEnds.Of(line.Text) == SentenceEnd.Open;

    /// <summary>Whether the line says that a table goes on: 续表, 表1（续）.</summary>
    public static bool IsContinued(string text) => Continued().IsMatch(text);

    /// <summary>Whether the line is a note under a table: 注：, 备注：, 说明：, 资料来源：.</summary>
    public static bool IsNote(string text) => HasColon(text) && Note().IsMatch(text);

    private static bool HasColon(string text) => text.AsSpan().ContainsAny(':', '：');

    [GeneratedRegex(@"^[（(]?(备?注|说明|资料来源|数据来源)\s?\d{0,2}\s?[：:]", RegexOptions.NonBacktracking)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[（(]?(计量)?单\s?位\s?[：:]\s?[^，。；：]{0,12}(元|人|户|个|家|亩|吨|公顷|平方米|立方米|公里|千米|米|[%％]|项|件|次|人次|台|辆|套|处|条|座|所|名|张|床|万|亿|千瓦时|千瓦|升|克|分|天|例|册|株)([/／每][^，。；：]{1,4})?[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^附?表\s?([\d一二三四五六七八九十]{1,3}|\d{1,2}[-－.]\d{1,2})[\s：:．.]*[^\s\d.、，。；：的中所和]", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[（(]?续\s?(附?表\s?[\d一二三四五六七八九十\-]{0,4})[）)]?$|^(附?表\s?[\d一二三四五六七八九十\-]{1,4}).{0,40}[（(]续表?[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Continued();
}
