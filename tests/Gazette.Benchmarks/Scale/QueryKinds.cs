using Gazette.Documents;
using Gazette.Search;

namespace Gazette.Benchmarks.Scale;

/// <summary>A kind of everyday query with examples.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Requests">Examples.</param>
internal sealed record QueryKind(string Name, IReadOnlyList<SearchRequest> Requests)
{
    /// <summary>All kinds that are measured.</summary>
    public static IReadOnlyList<QueryKind> All { get; } =
    [
        Of("number", "温政办〔2010〕3号", "温政发[2015]7号", "温教政 2008 5号", "温财行〔2020〕2号", "温政办2012 9"),
        Of("person", "陈建国", "林晓东", "黄丽娟", "周文斌", "项思源", "戴若兰"),
        Of("two characters", "养犬", "停车", "招生", "渔业", "电梯", "台风", "消防", "采购", "就业", "税收"),
        Of("common word", "温州市", "政府", "管理", "工作", "服务", "单位", "部门", "建设", "人民政府"),
        Of("rare word", "上坦村", "龙寨镇", "双溪塘路", "凤屿港", "九垟社区", "白岙园"),
        Of("several words", "养老 服务 补贴", "食品安全 责任", "垃圾分类 收费 标准", "电动自行车 上牌", "创业 贷款 贴息 大学生", "政府 工作 管理"),
        Of("phrase", "“人民政府办公室”", "“实施意见”", "“各县（市、区）人民政府”", "“市政府直属各单位”", "“有关部门”"),
        Of("question", "老人看病能报销多少", "怎么申请公租房", "孩子上小学需要什么材料", "电动车可以在哪里充电", "开饭店要办哪些证", "失业了可以领多少钱"),
        Of("typo, nothing", "养老服雾", "垃极分类", "公共租凭住房", "火星移民", "量子咖啡馆", "电动自行车上排"),
        Of("date", "2020年9月", "2015年养老", "2018年3月招生", "2012年工作会议"),
        Of("statistic", "2020年9月CPI", "财政总收入", "住户存款余额 2015年6月", "固定资产投资"),
        new QueryKind(
            "filtered",
            [
                new SearchRequest { Text = "管理", Year = 2010 },
                new SearchRequest { Text = "养老", Kind = ArticleKind.Notice },
                new SearchRequest { Text = "服务", Issuer = "温州市民政局", Year = 2015 },
                new SearchRequest { Text = "工作", Section = IssueSection.Documents },
            ]),
        new QueryKind(
            "deep page",
            [
                new SearchRequest { Text = "管理", Page = 50 },
                new SearchRequest { Text = "养老", Page = 200 },
                new SearchRequest { Text = "工作", Page = 400 },
            ]),
    ];

    private static QueryKind Of(string name, params string[] texts) => new(name, [.. texts.Select(text => new SearchRequest { Text = text })]);
}
