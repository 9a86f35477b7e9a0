using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Articles;

/// <summary>A decision that amends rules and prints them anew. Text of our own in the conventions of the print.</summary>
public class AmendedRulesTests
{
    private static readonly string[] Decision =
    [
        "温州市人民政府",
        "关于修改《温州市户外广告设施管理办法》的决定",
        "温政发〔2024〕16号",
        "市政府决定对《温州市户外广告设施管理办法》作如下修改：",
        "一、将第二条修改为：“设置户外广告应当符合规划。”",
        "二、删去第三条。",
        "本决定自2024年7月1日起施行。",
        "温州市人民政府",
        "2024年5月22日",
    ];

    private static readonly string[] Rules =
    [
        "温州市户外广告设施",
        "管理办法",
        "第一条  为加强户外广告设施管理，制定本办法。",
        "第二条  设置户外广告应当符合规划。",
    ];

    [Fact]
    public void The_rules_that_a_decision_amends_stand_under_their_own_title()
    {
        var decision = Assert.Single(Parse([.. Decision, .. Rules]).Articles);

        Assert.Equal(
            [BlockKind.Signature, BlockKind.Signature, BlockKind.Title, BlockKind.Provision, BlockKind.Provision],
            decision.Blocks.SkipWhile(block => block.Kind != BlockKind.Signature).Select(block => block.Kind));
        Assert.Equal("温州市户外广告设施管理办法", decision.Blocks.Single(block => block.Kind == BlockKind.Title).Text);
        Assert.Equal((new DateOnly(2024, 5, 22), (string?)null), (decision.IssuedOn, decision.AttachedTitle));
    }

    [Fact]
    public void What_an_amendment_puts_in_quotation_marks_is_headed_by_nothing() =>
        Assert.All(Assert.Single(Parse([.. Decision, .. Rules]).Articles).Blocks, block => Assert.Null(block.Heading));

    [Fact]
    public void The_name_of_the_rules_alone_on_a_line_of_the_decision_is_no_title() =>
        Assert.DoesNotContain(
            Assert.Single(Parse([.. Decision[..^2], "附件", "温州市户外广告设施管理办法", "对市区的户外广告设施作了规定。"]).Articles).Blocks,
            block => block.Kind == BlockKind.Title);

    private static Issue Parse(string[] lines) => IssueParser.Parse(string.Join("\n\n", lines));
}
