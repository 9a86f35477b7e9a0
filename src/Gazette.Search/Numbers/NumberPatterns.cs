using System.Text.RegularExpressions;

namespace Gazette.Search.Numbers;

/// <summary>
/// The shapes in which people write a number, over <see cref="NumberSpelling"/>. Groups: agency, year, n (the running number),
/// order (令 or 公告 behind the number), marked (号 or 第 is there), for filing codes authority.
/// </summary>
internal static partial class NumberPatterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // Pieces of the patterns below. A code has no 第 or 号; some mark a branch of the agency's work in brackets: 温市监(食).
    private const string Han = @"\p{IsCJKUnifiedIdeographs}";
    private const string Agency = @"(?<agency>[" + Han + "-[第号]]{2,30}?(?:\\[" + Han + "{1,4}\\][" + Han + "-[第号]]{0,4})?)-?";
    private const string Year = "(?<year>(?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})";
    private const string Digits = "0{0,6}(?<n>[0-9]{1,5})";
    private const string Number = "0{0,6}(?<n>[0-9]{1,5}|[一二三四五六七八九十百千零〇○]{1,9})";
    private const string Hao = "(?<marked>号)(?:文件?|通知)?";

    // What parts the year from the number when brackets don't: 年, 年第, a dash, a blank, a stroke, a dot.
    private const string Parting = "(?:年度?-?第?|[- /.,:·]+第?|第)";

    /// <summary>温政办[2020]94号, 温政办字 [2020年] 第 094 号文件, [2020]94, 温政办[2020 94号, 温政办2020]94: one bracket is enough.</summary>
    [GeneratedRegex("^(?:" + Agency + @")?第?(?:\[+" + Year + @"年?度? ?[\]\[-]*|" + Year + @"年?度?[\]\[]+-?)第?" + Number + "(?:" + Hao + @")?\]?$", Options)]
    public static partial Regex Bracketed();

    /// <summary>温政[98]12号, 温政办[20]94号, 温政办20年94号: a year of two digits, between brackets or before 年.</summary>
    [GeneratedRegex("^" + Agency + @"(?:\[(?<year>[0-9]{2})年?\]|(?<year>[0-9]{2})年)-?第?" + Number + Hao + "$", Options)]
    public static partial Regex ShortYear();

    /// <summary>省政府令第372号, 财政部公告2019年第76号, 政府令372, 令第5号: orders and announcements are numbered without brackets.</summary>
    [GeneratedRegex("^(?<agency>" + Han + @"{0,30}?(?:令|公告))-?(?:\[?" + Year + @"年?度?\]?-?)?(?:(?<marked>第)" + Number + "号?|" + Number + "(?<marked>号)|" + Digits + ")$", Options)]
    public static partial Regex Order();

    /// <summary>省政府第372号令, 国务院722号令, 第372号令: its word behind the number.</summary>
    [GeneratedRegex("^(?<agency>[" + Han + "-[第号]]{0,30}?)(?:" + Year + "年)?第?" + Number + "(?<marked>号)(?<order>令|公告)$", Options)]
    public static partial Regex OrderBehind();

    /// <summary>温政办2020 94, 温政办 2020年94号文, 温政办2020-94, 温政办二〇二〇年九十四号.</summary>
    [GeneratedRegex("^" + Agency + Year + Parting + Number + "(?:" + Hao + ")?$", Options)]
    public static partial Regex WithYear();

    /// <summary>温政办202094号: brackets that were lost in copying, and nobody numbers up to 202,094; 温政办2020九十四号.</summary>
    [GeneratedRegex("^" + Agency + Year + "(?:0{0,3}(?<n>[0-9]{1,4})|(?<n>[一二三四五六七八九十百千零〇○]{1,9}))(?:" + Hao + ")?$", Options)]
    public static partial Regex Glued();

    /// <summary>2020年温政办94号, 2020温政办第94号文.</summary>
    [GeneratedRegex(@"^\[?" + Year + @"年?\]?-?" + Agency + "第?" + Number + Hao + "$", Options)]
    public static partial Regex YearFirst();

    /// <summary>温政办94号(2020), 温政办94号文2020年.</summary>
    [GeneratedRegex("^(?:" + Agency + ")?第?" + Number + Hao + @"-?(?:\[" + Year + @"年?\]|" + Year + "年?)$", Options)]
    public static partial Regex YearLast();

    /// <summary>2020年94号文, 2020 94号, 2020-94.</summary>
    [GeneratedRegex("^" + Year + Parting + Number + "(?:" + Hao + ")?$", Options)]
    public static partial Regex WithoutAgency();

    /// <summary>温政办94号, 温政办第九十四号文; in digits also 温政办94.</summary>
    [GeneratedRegex("^" + Agency + "(?:第?" + Number + Hao + "|第?" + Digits + ")$", Options)]
    public static partial Regex WithoutYear();

    /// <summary>温政办〔2020〕号, 温政办〔2020〕, 温政办2020号: all but the running number.</summary>
    [GeneratedRegex("^" + Agency + @"(?:\[" + Year + @"年?\](?<marked>第?号|文件?)?|" + Year + "年?(?<marked>第?号))$", Options)]
    public static partial Regex Series();

    /// <summary>94号, 第94号, 94号文: with 文 it is a document, else perhaps a house.</summary>
    [GeneratedRegex("^第?" + Number + "号(?:(?<marked>文)件?)?$", Options)]
    public static partial Regex NumberAlone();

    /// <summary>2020-0021, ZJCC01-0021, ZJCC-2020-0021: four digits with a leading zero tell it from a span of years.</summary>
    [GeneratedRegex("^(?:(?<authority>[A-Za-z]{2,6}[0-9]{2})[- ]*|(?:(?<authority>[A-Za-z]{2,6})[- ]*)?" + Year + @"[- ]+)(?<n>0[0-9]{3})$", Options)]
    public static partial Regex PartOfFilingCode();

    /// <summary>ZJCC0120200021: a filing code whose dashes were lost; some write a nought too many before the running number.</summary>
    [GeneratedRegex("^(?<authority>[A-Za-z]{2,6}[0-9]{2})(?<year>(?:19|20)[0-9]{2})0?(?<n>[0-9]{4})$", Options)]
    public static partial Regex GluedFilingCode();

    /// <summary>【2020】九十四号, 〔二〇二〇〕94号 within a text: year and number in Chinese numerals or digits.</summary>
    [GeneratedRegex(@"(?<open>[〔\[［【(（])(?<year>(?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})年?(?<close>[〕\]］】)）])第?(?<n>[0-9]{1,5}|[一二三四五六七八九十百千零〇○]{1,9})号", Options)]
    public static partial Regex BracketedInText();

    /// <summary>Between the digits of a code, what input methods and scanners make of a dash: 一, a dot, a stroke.</summary>
    [GeneratedRegex("[一./·:|]", Options)]
    public static partial Regex DashInCode();
}
