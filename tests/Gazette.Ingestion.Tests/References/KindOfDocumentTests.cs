using Gazette.Documents;

namespace Gazette.Ingestion.Tests.References;

/// <summary>A title without marks, with marks and without a number: whatever the kind of document, it is known for one.</summary>
public class KindOfDocumentTests
{
    public static TheoryData<string> Kinds { get; } =
    [
        "通知", "意见", "决定", "通告", "公告", "批复", "办法", "规定", "细则", "方案", "规划", "计划", "函", "复函", "条例", "规则", "预案", "政策", "措施",
        "标准", "制度", "规程", "规范", "目录", "纲要", "要点", "命令", "办法（试行）", "规范(暂行)",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_item_of_a_list_binds_its_title_to_its_number(string kind) => Assert.Equal(
        $"温州市养犬管理{kind}", Assert.Single(Read($"1.温州市养犬管理{kind}（温政发〔2012〕2号）").Citations).Title);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_cell_beside_a_number_is_its_title(string kind) => Assert.Equal(
        $"温州市养犬管理{kind}", Assert.Single(ReadTable(["1", $"温州市养犬管理{kind}", "温政发〔2012〕2号"]).Citations).Title);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_title_without_number_is_repealed(string kind) => Assert.Equal(
        $"温州市养犬管理{kind}", Assert.Single(Read($"《温州市养犬管理{kind}》同时废止。").TitleRepeals).Title);

    [Fact]
    public void A_licence_a_form_or_a_work_is_no_document()
    {
        Assert.Empty(Read("《养犬许可证》同时废止。").TitleRepeals);
        Assert.Null(Assert.Single(ReadTable(["1", "温州市公安局", "温政发〔2012〕2号"]).Citations).Title);
    }

    private static Article Read(string text) => ReferenceText.Read(ArticleKind.Notice, text);

    private static Article ReadTable(IReadOnlyList<string> row)
    {
        var table = new Block { Kind = BlockKind.Table, Text = string.Join('\t', row), Rows = [row], Lines = [SourceSpan.Of(1)] };
        return ReferenceText.Read(ArticleKind.Notice, [table], table.Text);
    }
}
