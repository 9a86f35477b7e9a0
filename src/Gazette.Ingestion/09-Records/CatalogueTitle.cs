using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>A title of the catalogue, put together from the lines it runs over.</summary>
/// <param name="Text">The title.</param>
/// <param name="Lines">1-based numbers of its lines.</param>
internal sealed partial record CatalogueTitle(string Text, IReadOnlyList<int> Lines)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // The characters of one title; those of several bodies run to some two hundred.
    private const int LongestTitle = 400;

    /// <summary>
    /// The titles in a run of lines. One is complete with the word for its kind (…的通知); what is indented under it, or opens with
    /// a bracket, belongs to it all the same. The head of a table and the name of a group (市政府文件) are no part of any.
    /// </summary>
    public static IReadOnlyList<CatalogueTitle> Read(IEnumerable<SourceLine> lines)
    {
        var titles = new List<CatalogueTitle>();
        foreach (var line in lines)
        {
            var text = Blanks().Replace(line.Text, " ").Trim();
            var squeezed = CharacterWidth.Squeeze(text);
            if (squeezed.Length == 0 || Head().IsMatch(squeezed) || Group().IsMatch(squeezed))
            {
                continue;
            }

            if (titles.Count > 0 && titles[^1].GoesOn(line, text))
            {
                var join = LineJoin.NeedsSpace(titles[^1].Text[^1], text[0]) ? " " : "";
                titles[^1] = new CatalogueTitle(titles[^1].Text + join + text, [.. titles[^1].Lines, line.Number]);
            }
            else
            {
                titles.Add(new CatalogueTitle(text, [line.Number]));
            }
        }

        return [.. titles.Select(title => title with { Text = Tidy(title.Text) }).Where(title => title.Text.Length > 0)];
    }

    private bool GoesOn(SourceLine line, string text) =>
        Text.Length <= LongestTitle && (!Complete().IsMatch(Text) || line.Indent > 2 || Punctuation.IsOpening(text[0]));

    // Dots and page number, the number's bracket, and 《》 around the whole are the list's, not the title's.
    private static string Tidy(string title)
    {
        title = Tail().Replace(title, "").TrimEnd('（', '(', '【', ' ').TrimStart('】', '）', ')', ' ', ':', '：');
        return title is ['《', .., '》'] && title.IndexOf('》', StringComparison.Ordinal) == title.Length - 1 ? title[1..^1] : title;
    }

    private const string Kinds = "(?:通知|意见|决定|通告|公告|批复|函|通报|报告|请示|命令|决议|办法|规定|细则|方案|计划|规划|纪要|令)(?:[（(][^（）()]*[）)])?》?";

    [GeneratedRegex(Kinds + @"(?:[.…·]{2,}.*|\s*[（(]?[0-9]{1,3}[）)]?)?$", Options)]
    private static partial Regex Complete();

    [GeneratedRegex(@"(?:\s*[.…·]{2,}\s*[（(]?[0-9]{0,3}[）)]?|\s*[（(][0-9]{1,3}[）)]|\s+[0-9]{1,3})$", Options)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\s+", Options)]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?:序号|文号|发文字号|文件编号|文件名称|文件标题|文件名|标题|名称|题名|页码|日期|发文日期|成文日期|印发日期|发布日期|备注)+$|^(?:20[0-9]{2}[-./年])?[0-9]{1,2}[-./月][0-9]{1,2}日?$", Options)]
    private static partial Regex Head();

    // （一）市政府文件, 温州市人民政府办公室文件
    [GeneratedRegex("^(?:(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、).{0,24}(?:文件|发文|文|类|令)|.{0,20}(?:政府|办公室)(?:文件|发文))$", Options)]
    private static partial Regex Group();
}
