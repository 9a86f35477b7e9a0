namespace Gazette.Search.Tests;

public sealed class AuthorityNamesTests
{
    // 2020-06: the notices are signed 温州市人民政府, the list of appointments 市人民政府.
    private static readonly AuthorityNames Names = AuthorityNames.Of(
        ["温州市人民政府", "温州市人民政府", "市人民政府", "瑞安市人民政府", "市体育局", "温州市市场监督管理局", "市场监督管理局", "永嘉县人民政府", "县人民政府"]);

    [Fact]
    public void A_name_without_its_city_is_that_of_the_city_whose_paper_it_is()
    {
        Assert.Equal("温州市人民政府", Names.Full("市人民政府"));
        Assert.Equal(["温州市人民政府", "市人民政府"], Names.Printed("温州市人民政府"));
        Assert.Equal(["温州市人民政府", "市人民政府"], Names.Printed("市人民政府"));
    }

    [Theory]
    [InlineData("瑞安市人民政府")] // Another city.
    [InlineData("市体育局")] // Its full name is printed nowhere.
    [InlineData("市场监督管理局")] // 市场 is no city.
    [InlineData("县人民政府")] // Of which county?
    [InlineData("温州市人民政府")]
    [InlineData("")]
    public void Any_other_name_stays(string name) => Assert.Equal(name, Names.Full(name));

    [Fact]
    public void An_article_that_prints_both_counts_once() => Assert.Equal(["温州市人民政府"], Names.Full(["市人民政府", "温州市人民政府"]));

    [Fact]
    public void The_city_is_the_one_whose_authorities_sign_most()
    {
        Assert.Equal("温州", AuthorityNames.Of(["温州市人民政府", "市体育局", "瑞安市人民政府"]).City);
        Assert.Null(AuthorityNames.Of(["浙江省人民政府", "浙江省财政厅", "温州市人民政府"]).City); // a province's paper
        Assert.Null(AuthorityNames.None.City);
    }

    [Fact]
    public void A_collection_without_authorities_has_no_names() => Assert.Equal("市人民政府", AuthorityNames.Of([]).Full("市人民政府"));
}
