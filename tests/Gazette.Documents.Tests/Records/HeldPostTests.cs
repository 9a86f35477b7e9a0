namespace Gazette.Documents.Tests.Records;

/// <summary>Positions as printed, cut by hand into organisation, post and rank.</summary>
public sealed class HeldPostTests
{
    [Theory]
    [InlineData("温州市经济和信息化局总工程师", "温州市经济和信息化局", "总工程师", null)] // 2020年第6期, line 3105
    [InlineData("温州市公安局常务副局长", "温州市公安局", "常务副局长", null)] // line 3113
    [InlineData("温州浙南沿海先进装备产业集聚区瑞安阁巷分区管委会主任（副县长级）", "温州浙南沿海先进装备产业集聚区瑞安阁巷分区管委会", "主任", "副县长级")] // line 3175
    [InlineData("温州高新技术产业开发区（浙南科技城）管委会副主任", "温州高新技术产业开发区（浙南科技城）管委会", "副主任", null)] // line 3155
    [InlineData("温州市人民政府副秘书长", "温州市人民政府", "副秘书长", null)] // 2020年第9期, line 3989
    [InlineData("温州市公安局高速交警支队政委", "温州市公安局高速交警支队", "政委", null)] // 2022年第5期, line 3584
    [InlineData("温州市生态环境保护督察专员", "温州市", "生态环境保护督察专员", null)] // 2022年第5期, line 3686
    [InlineData("温州市强制隔离戒毒所（市医疗康复中心）所长", "温州市强制隔离戒毒所（市医疗康复中心）", "所长", null)]
    [InlineData("温州市公安局高速交警支队支队长", "温州市公安局高速交警支队", "支队长", null)] // 2022年第5期, line 3584
    [InlineData("副市长", null, "副市长", null)]
    [InlineData("市政府法律顾问", "市政府", "法律顾问", null)]
    [InlineData("不是职务的一串字", null, "不是职务的一串字", null)]
    public void A_position_is_organisation_post_and_rank(string position, string? organisation, string title, string? rank)
    {
        var post = HeldPost.Of(position);

        Assert.Equal((organisation, title, rank), (post.Organisation, post.Title, post.Rank));
    }

    [Theory]
    [InlineData("温州瓯江口产业集聚区管委会常务副主任", "温州瓯江口产业集聚区管理委员会常务副主任（正县长级）")]
    [InlineData("温州市政府办公室副主任", "温州市人民政府 办公室副主任")]
    [InlineData("温州高新区(浙南科技城)管委会主任", "温州高新区（浙南科技城）管委会主任")]
    public void Usual_short_forms_width_and_rank_make_no_other_post(string one, string other)
    {
        var (first, second) = (HeldPost.Of(one), HeldPost.Of(other));

        Assert.Equal((first.OrganisationKey, first.TitleKey), (second.OrganisationKey, second.TitleKey));
    }

    [Theory]
    [InlineData("温州市司法局副局长", "市司法局副局长")] // Whose city is not said.
    [InlineData("温州市司法局副局长", "温州市司法局局长")]
    [InlineData("温州市质量技术监督检测院院长", "温州市质量技术检测科学研究院院长")] // 2020年第6期, line 3135: one was made of the other.
    public void Any_other_difference_is_another_post(string one, string other)
    {
        var (first, second) = (HeldPost.Of(one), HeldPost.Of(other));

        Assert.NotEqual((first.OrganisationKey, first.TitleKey), (second.OrganisationKey, second.TitleKey));
    }

    [Theory]
    [InlineData("温州市公安局局长", true)]
    [InlineData("温州市公安局常务副局长", true)]
    [InlineData("温州市公安局副局长", false)]
    [InlineData("温州市人民政府副秘书长", false)]
    [InlineData("温州市住房和城乡建设局总工程师", true)]
    [InlineData("温州仲裁委员会委员", false)]
    public void Deputies_and_members_may_be_several(string position, bool isSole) => Assert.Equal(isSole, HeldPost.Of(position).IsUsuallySole);
}
