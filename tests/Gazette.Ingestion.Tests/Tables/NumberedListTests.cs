using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Tables;

/// <summary>Numbered lists of names and of documents that are tables, given as running lines.</summary>
public class NumberedListTests
{
    [Fact]
    public void A_numbered_list_of_names_is_a_table_that_goes_on_counting_in_the_next_group()
    {
        // Text of our own, as lists of heritage and prizes (名录) are printed.
        var blocks = Excerpt.Body(
            "一、民间文学（2项）\n\n序号 项目名称 申报地区\n\n1 高机与吴三春传说 平阳县\n\n2 刘伯温诗文传说 文成县\n\n"
            + "二、传统技艺（2项）\n\n序号 项目名称 申报地区\n\n3 瓯窑烧制技艺 永嘉县\n\n4 瓯塑 鹿城区").Blocks;

        Assert.Equal([BlockKind.Heading, BlockKind.Table, BlockKind.Heading, BlockKind.Table], blocks.Select(block => block.Kind));
        Assert.Equal(["序号|项目名称|申报地区", "3|瓯窑烧制技艺|永嘉县", "4|瓯塑|鹿城区"], Rows(blocks[3]));
    }

    [Theory]
    [InlineData("序号 项目名称 申报地区\n\n1 高机与吴三春传说 平阳县\n\n3 刘伯温诗文传说 文成县", "A number is missing.")]
    [InlineData("序号 项目名称 申报地区\n\n1 高机与吴三春传说 平阳县\n\n2 刘伯温诗文传说 文成县\n\n非遗中心", "A line that follows may be of the last cell.")]
    public void A_numbered_list_that_does_not_add_up_stays_text(string text, string why) =>
        Assert.True(Excerpt.Body(text).Blocks.All(block => block.Kind != BlockKind.Table), why);

    [Fact]
    public void Rows_with_a_number_may_be_broken_within_their_cells_and_summed_up()
    {
        // Text of our own, as lists of projects are printed; the second row goes over three lines and a page.
        var table = Excerpt.Body("""
            单位：亿元
            序号 项目名称 建设内容及规模 总投资 备注
            1 温州北站综合交通枢纽 总建筑面积约45万平方米 120.5 续建
            2 温州市域铁路S2线一
            期 线路全长63.6
            序号 项目名称 建设内容及规模 总投资 备注
            公里 260.7
            3 龙湾二期围涂工程 围涂面积1.3万亩 35 新建
            合计 416.2
            """).Blocks[^1];

        Assert.Equal(
            [
                "序号|项目名称|建设内容及规模|总投资|备注",
                "1|温州北站综合交通枢纽|总建筑面积约45万平方米|120.5|续建",
                "2|温州市域铁路S2线一期|线路全长63.6公里|260.7|",
                "3|龙湾二期围涂工程|围涂面积1.3万亩|35|新建",
                "合计|||416.2|",
            ],
            Rows(table));
    }

    [Fact]
    public void A_document_in_a_list_may_have_no_number()
    {
        // Text of our own, as decisions list what they repeal.
        var table = Assert.Single(Excerpt.Body("""
            序号 文件名称 文号
            1 关于加强城市管理的若干意见 温政发〔2012〕3号
            2 关于规范市区户外广告
            设置的通告
            3 温州市区三轮车管理暂行规定（1998年发布） 无
            """).Blocks);

        Assert.Equal(
            ["序号|文件名称|文号", "1|关于加强城市管理的若干意见|温政发〔2012〕3号", "2|关于规范市区户外广告设置的通告|", "3|温州市区三轮车管理暂行规定（1998年发布）|无"],
            Rows(table));
    }

    [Fact]
    public void A_list_of_repealed_documents_has_a_title_and_a_number_in_each_row()
    {
        var table = Assert.Single(Excerpt.Body("序号 文件名称 文号\n\n1\n\n温州市人民政府办公室关于加快推进\n\n跨境电子商务发展的若干意见\n\n温政办〔2016〕33号\n\n2 温州市区公共自行车管理办法 温政办〔2017〕\n\n61号").Blocks);

        Assert.Equal(["序号|文件名称|文号", "1|温州市人民政府办公室关于加快推进跨境电子商务发展的若干意见|温政办〔2016〕33号", "2|温州市区公共自行车管理办法|温政办〔2017〕61号"], Rows(table));
    }

    private static List<string> Rows(Block block) => [.. block.Rows!.Select(row => string.Join('|', row))];
}
