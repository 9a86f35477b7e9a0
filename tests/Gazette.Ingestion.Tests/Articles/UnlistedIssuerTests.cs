using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Articles;

/// <summary>
/// Documents of bodies whose kind no list names, and of bodies whose name the print breaks inside a word: marks beside a title, or the
/// salutation under it, tell that a document begins, whoever issued it. Text of our own in the conventions of the print.
/// </summary>
public partial class UnlistedIssuerTests
{
    private const string Before = """
         各县（市、区）人民政府，市政府直属各单位：
        为改善居民居住条件，经市政府同意，现提出如
        下实施意见。
        一、目标任务
        全面推进城镇老旧小区改造，优先安排问题突出、
        群众意愿强烈的小区，力争用五年时间基本完成二
        〇〇〇年底前建成的需改造小区的改造任务，建立
        温政办〔2021〕18号
        温州市人民政府办公室
        关于推进城镇老旧小区改造工作的实施意见
         健全长效管理机制。各地要落实属地责任，完善工
        作机制，明确部门分工，加强宣传引导，营造全社
        会支持和参与改造的良好氛围，确保各项改造工作
        按时序推进，落到实处。
                                 温州市人民政府办公室
                                 2021年3月19日
        """;

    private const string BeforeTitle = "温州市人民政府办公室关于推进城镇老旧小区改造工作的实施意见";

    [Theory]
    [MemberData(nameof(Names))]
    [MemberData(nameof(Layouts))]
    public void A_mark_or_salutation_beside_a_title_opens_a_document_whoever_issued_it(string name, string text, string[] documents)
    {
        var issue = IssueParser.Parse(Print(Before, text));

        var found = issue.Articles.SkipWhile(article => article.Title != BeforeTitle).Skip(1)
            .Where(article => article.Title is not null)
            .SelectMany(article => new[] { article.DocumentNumber?.ToString() ?? "", string.Join(' ', article.Issuers), article.Title! });
        Assert.True(documents.SequenceEqual(found), $"{name}\n{string.Join('\n', found)}");
        Assert.Equal(new DateOnly(2021, 3, 19), issue.Articles.First(article => article.Title == BeforeTitle).IssuedOn);
    }

    [Theory]
    [MemberData(nameof(Mentions))]
    public void A_title_or_number_that_is_only_mentioned_opens_none(string name, string text) =>
        Assert.True(IssueParser.Parse(Print(Before, text)).Articles.All(article => article.Section != IssueSection.Documents || article.Title is null or BeforeTitle), name);

    /// <summary>The lines with a blank line after each, but none before one that opens a page.</summary>
    private static string Print(params string[] parts)
    {
        string[] lines = [.. parts.SelectMany(part => part.ReplaceLineEndings("\n").Split('\n'))];
        return string.Concat(lines.Select((line, i) => line + (i + 1 < lines.Length && OpensPage(lines[i + 1]) ? "\n" : "\n\n")));
    }

    private static bool OpensPage(string line) => line.StartsWith(' ') && !line.StartsWith("  ", StringComparison.Ordinal);
}
