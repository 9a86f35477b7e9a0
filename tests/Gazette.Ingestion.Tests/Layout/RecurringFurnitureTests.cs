namespace Gazette.Ingestion.Tests.Layout;

/// <summary>Furniture that only its return from page to page tells. Text of our own, set as the issues are.</summary>
public class RecurringFurnitureTests
{
    [Fact]
    public void Bare_numbers_that_rise_from_page_to_page_are_page_numbers() =>
        Assert.Equal(["12", "13", "15"], Furniture("加快推进各项工作，", "12", " 确保取得实效，", "各地要落实责任，", "13", " 加强督促检查，", "15", " 做好总结。"));

    [Theory]
    [InlineData("温州市人民政府公报")]
    [InlineData("WENZHOU SHI RENMIN ZHENGFU GONGBAO")]
    [InlineData("Gazette of Wenzhou")]
    public void The_name_of_the_gazette_is_a_running_head_when_it_returns(string name) =>
        Assert.Equal([name, name, name], Furniture("加快推进各项工作，", name, " 确保取得实效，", name, " 加强督促检查，", name, " 做好总结。"));

    [Fact]
    public void The_name_over_the_imprint_is_print() =>
        Assert.Empty(Furniture("加强督促检查。", "温州市人民政府公报", "主办：温州市人民政府", "温州市人民政府公报", "承编：温州市政府公报中心"));

    [Fact]
    public void Numbers_in_the_cells_of_a_table_are_print() =>
        Assert.Empty(Furniture("序号", "1", "开展调研", "2", "制定方案", "3", "组织实施", "4", "总结评估"));

    [Fact]
    public void Two_numbers_at_the_top_of_pages_are_not_yet_a_row() =>
        Assert.Empty(Furniture("合计", "12", " 确保取得实效，", "13", " 做好总结。"));

    private static IEnumerable<string> Furniture(params string[] lines) =>
        IssueExcerpt.Of([.. lines.SelectMany(line => new[] { line, string.Empty })]).Furniture.Select(line => line.Source.Text);
}
