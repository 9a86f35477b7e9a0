using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>
/// Finds the document numbers in running text: brackets of any shape, stray spaces, several numbers of one agency and year
/// (温政办〔2020〕94、95号), orders and announcements. 各县〔市、区〕 and （2011-2020） are none.
/// </summary>
public static partial class DocumentNumberScanner
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private const int LongestCell = 100;
    private const int LongestSpan = 30;
    private const int LongestTitle = 100;

    // What makes of 3号 a house, a line or a plot, where it touches: 台政发(2019)10号 台州市人民政府… is a number and its title.
    private const string Things = "楼线地机门桥台泵窗库车船井";

    // Last characters of the organs that issue orders: 政府, 部, 国务院, 委员会, 局, 署, 厅, 银行, 主席, 委, 军委.
    private const string OrganEndings = "府部院会局署厅行席委";

    private static readonly string[] Promulgated = ["公布的", "发布的", "颁布的", "公布", "发布", "颁布"];

    /// <summary>All numbers of a text in reading order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="localPlaces">First characters of the codes of the place whose gazette it is (温); they help to bound a code on the left.</param>
    public static IReadOnlyList<NumberInText> Find(string text, string localPlaces = "")
    {
        if (text.AsSpan().IndexOfAny('号', '〔') < 0)
        {
            return [];
        }

        var folded = FoldedText.Of(text);
        var found = new List<NumberInText>();
        var floor = 0;
        foreach (Match match in Core().Matches(folded.Text))
        {
            var from = Math.Max(floor, CellStart(folded, match.Index));
            var mentions = !match.Groups["open"].Success ? Order(folded, match, from, localPlaces)
                : found.Count > 0 && GoesOn(folded.Text[floor..match.Index], found[^1].Number) ? Numbers(folded, match, found[^1].Number.Agency, match.Index)
                : Bracketed(folded, match, from, localPlaces);
            if (mentions.Count > 0)
            {
                found.AddRange(mentions);
                floor = match.Index + match.Length;
            }
        }

        return found;
    }

    // 温政发〔2015〕31号、〔2016〕32号: the agency is the one before.
    private static bool GoesOn(string between, DocumentNumber before) =>
        before.Form == DocumentNumberForm.Bracketed && between is "、" or "," or "，" or "和" or "及" or "与";

    // A code does not reach over the edge of its cell, unless the cell has too little of it before the number.
    private static int CellStart(FoldedText folded, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestCell
            && folded.Original.IndexOf('\t', folded.OriginOf(start - 1), folded.OriginOf(start) - folded.OriginOf(start - 1)) < 0)
        {
            start--;
        }

        return at - start is >= 2 and < LongestCell ? start : 0;
    }

    private static List<NumberInText> Bracketed(FoldedText folded, Match match, int floor, string localPlaces)
    {
        var text = folded.Text;
        var agencyStart = AgencyBoundary.Find(text, match.Index, floor, localPlaces, isOrgan: false, mayBeShort: match.Groups["open"].ValueSpan is "〔");
        return agencyStart < 0 ? [] : Numbers(folded, match, folded.OriginalOf(agencyStart, match.Index - agencyStart), agencyStart);
    }

    private static bool IsThing(FoldedText folded, int end) =>
        end < folded.Text.Length && Things.Contains(folded.Text[end], StringComparison.Ordinal) && folded.Touches(end - 1);

    // The numbers behind a year in brackets, the first from where its agency or, without one of its own, its bracket begins.
    private static List<NumberInText> Numbers(FoldedText folded, Match match, string agency, int first)
    {
        var text = folded.Text;
        var end = match.Index + match.Length;
        var isClosed = text[end - 1] == '号'
            ? match.Groups["open"].Value == "〔" || !IsThing(folded, end)
            : match.Groups["open"].Value == "〔" && (end == text.Length || !char.IsLetterOrDigit(text[end]));
        var isOldInRoundBrackets = match.Groups["year"].Length == 2 && match.Groups["open"].ValueSpan is not ("〔" or "[");
        if (!isClosed || isOldInRoundBrackets)
        {
            return [];
        }

        var stem = $"{agency}〔{match.Groups["year"].Value}〕";
        var mentions = new List<NumberInText>();
        var digits = Digits().Matches(match.Groups["numbers"].Value);
        for (var i = 0; i < digits.Count; i++)
        {
            AddSpan(mentions, folded, stem, match.Groups["numbers"], digits, i);
            if (!DocumentNumber.TryParse($"{stem}{digits[i].Value}号", out var number))
            {
                continue;
            }

            // Each member ends where its digits, and a 号 behind them, do.
            var from = match.Groups["numbers"].Index + digits[i].Index;
            var to = from + digits[i].Length;
            to += to < end && text[to] == '号' ? 1 : 0;
            mentions.Add(Mention(folded, number, i == 0 ? first : from, to));
        }

        return mentions;
    }

    // 55—57号: the numbers between are meant too and stand where the last is printed.
    private static void AddSpan(List<NumberInText> mentions, FoldedText folded, string stem, Group numbers, MatchCollection digits, int i)
    {
        if (i == 0 || numbers.ValueSpan[digits[i].Index - 1] is not ('-' or '~' or '—' or '–' or '至'))
        {
            return;
        }

        var (first, last) = (ChineseNumerals.Parse(digits[i - 1].ValueSpan), ChineseNumerals.Parse(digits[i].ValueSpan));
        for (var n = first + 1; n < last && last - first <= LongestSpan; n++)
        {
            if (DocumentNumber.TryParse($"{stem}{n}号", out var number))
            {
                mentions.Add(Mention(folded, number, numbers.Index + digits[i].Index, numbers.Index + digits[i].Index + digits[i].Length));
            }
        }
    }

    private static List<NumberInText> Order(FoldedText folded, Match match, int floor, string localPlaces)
    {
        var text = folded.Text;
        var kind = match.Groups["kind"].Success ? match.Groups["kind"].Value : match.Groups["kindAfter"].Value;
        var (organStart, organEnd) = Organ(text, match.Index, floor, localPlaces);
        if (organStart < 0)
        {
            return [];
        }

        var mentions = new List<NumberInText>();
        foreach (Match found in Ordinals().Matches(match.Value))
        {
            var ordinal = found.Groups["ordinal"];
            if (ChineseNumerals.Parse(ordinal.ValueSpan) is not (> 0 and var sequence))
            {
                continue;
            }

            var number = new DocumentNumber
            {
                Agency = CharacterWidth.Squeeze(folded.OriginalOf(organStart, organEnd - organStart)) + kind,
                Year = match.Groups["orderYear"].Success ? ChineseNumerals.Parse(match.Groups["orderYear"].ValueSpan) : null,
                Sequence = sequence,
                Form = DocumentNumberForm.Ordinal,
            };

            // The first reaches from its organ to its 号 and what may follow that (第372号令), the others stand by themselves.
            var isFirst = mentions.Count == 0;
            var from = !isFirst ? match.Index + ordinal.Index - 1 : organEnd < match.Index ? match.Index : organStart;
            var to = match.Groups["kindAfter"].Success ? match.Index + match.Length : match.Index + found.Index + found.Length;
            mentions.Add(Mention(folded, number, from, to));
        }

        return mentions;
    }

    // Right before the order's word or, where that stands in the bracket behind a title, before that: 国务院《条例》（第688号令).
    private static (int Start, int End) Organ(string text, int at, int floor, string localPlaces)
    {
        if (OrganStart(text, at, floor, localPlaces) is >= 0 and var start)
        {
            return (start, at);
        }

        var title = at >= 2 && text[at - 1] == '(' && text[at - 2] == '》' ? text.LastIndexOf('《', at - 2, Math.Min(at - 1 - floor, LongestTitle)) : -1;
        if (title <= floor)
        {
            return (-1, at);
        }

        // 国务院公布的《条例》.
        var end = Promulgated.FirstOrDefault(word => text.AsSpan(floor..title).EndsWith(word)) is { } promulgated ? title - promulgated.Length : title;
        return (OrganStart(text, end, floor, localPlaces), end);
    }

    private static int OrganStart(string text, int end, int floor, string localPlaces)
    {
        var last = end == 0 ? ' ' : text[end - 1];

        // 国令第722号, the code of the State Council's orders: a word by itself.
        if (last == '国')
        {
            return end - 1 >= floor && (end == 1 || !Punctuation.IsHan(text[end - 2])) ? end - 1 : -1;
        }

        // 温政令第12号, the code of a government's order, or the organ by its name.
        return last != '政' && !OrganEndings.Contains(last, StringComparison.Ordinal) ? -1
            : AgencyBoundary.Find(text, end, floor, localPlaces, isOrgan: true) is var start && (last != '政' || end - start == 2) ? start : -1;
    }

    private static NumberInText Mention(FoldedText folded, DocumentNumber number, int start, int end)
    {
        var (from, length) = folded.OriginOf(start, end - start);
        return new NumberInText(number, from, length);
    }

    private const string Year = "(?:19|20)[0-9]{2}";
    private const string Ordinal = "(?<ordinal>[0-9]{1,5}|[一二三四五六七八九十百零〇]{1,7})";

    // 1. 〔2020〕94号, [2020]第94号, 〔2020〕94、95号, 〔2020〕94号、95号, 〔2020〕94; old years of two digits only in 〔〕 and [].
    // 2. 令第372号, 公告2019年第76号, 令709号, 令（第372号）, 令第588号、第714号.
    // 3. 第372号令.
    [GeneratedRegex(@"(?<open>[〔\[【(〖〈﹝{<])(?<year>" + Year + @"|[5-9][0-9])年?[〕\]】)〗〉﹞}>]第?(?<numbers>[0-9]{1,6}(?:号?(?:[、,和及与-]|~|—|–|至|以及)第?[0-9]{1,6})*号|[0-9]{1,6})"
        + "|(?<kind>令|公告)(?:(?<orderYear>" + Year + ")年)?(?:[(]?第" + Ordinal + "号(?:[、,和及]第" + Ordinal + "号)*|(?<ordinal>[0-9]{1,5})号)"
        + "|(?:(?<orderYear>" + Year + ")年)?第" + Ordinal + "号(?<kindAfter>令|公告)", Options)]
    private static partial Regex Core();

    [GeneratedRegex(Ordinal + "号", Options)]
    private static partial Regex Ordinals();

    [GeneratedRegex("[0-9]+", Options)]
    private static partial Regex Digits();
}
