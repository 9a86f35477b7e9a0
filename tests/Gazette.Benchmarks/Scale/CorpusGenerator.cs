using Gazette.Documents;
using Gazette.Ingestion;
using Gazette.Testing;

namespace Gazette.Benchmarks.Scale;

/// <summary>
/// A large gazette out of small ones: the paragraphs of the real issues put together anew, under titles, numbers, issuing authorities,
/// dates and names that are plausible and made up. The same seed and size give the same issues.
/// </summary>
/// <remarks>
/// A recombined collection has a small vocabulary, so that nearly every word stands in far more articles than it would in a real one:
/// what is measured on it is worse than what a real collection of the size would show. It says nothing of relevance.
/// </remarks>
public sealed class CorpusGenerator
{
    /// <summary>Articles in an issue.</summary>
    public const int IssueSize = 40;

    private const int FirstYear = 2000;
    private const int Years = 25;
    private const int LongestBody = 3000;

    private readonly Random _random;
    private readonly InventedNames _names;
    private readonly List<Article> _patterns;
    private readonly ILookup<BlockKind, Block> _blocks;
    private readonly Dictionary<(string Agency, int Year), int> _numbers = [];
    private readonly List<DocumentNumber> _issued = [];

    /// <param name="seed">Makes the same collection again.</param>
    public CorpusGenerator(int seed)
    {
        _random = new Random(seed);
        _names = new InventedNames(_random);
        _patterns = [.. RepositoryFiles.Issues.SelectMany(path => IssueParser.Parse(File.ReadAllText(path)).Articles)];
        _blocks = _patterns.SelectMany(a => a.Blocks).Where(b => b.Text.Length is > 0 and < LongestBody).ToLookup(b => b.Kind);
    }

    /// <summary>The issues, oldest first.</summary>
    /// <param name="articles">How many articles they have together.</param>
    public IEnumerable<Issue> Generate(int articles)
    {
        var issues = (articles + IssueSize - 1) / IssueSize;
        var perYear = (issues + Years - 1) / Years;
        for (var i = 0; i < issues; i++)
        {
            var (year, number) = (FirstYear + (i / perYear), 1 + (i % perYear));
            var printed = new DateOnly(year, 1, 1).AddDays(Math.Min(364, number * 365 / perYear));
            var count = Math.Min(IssueSize, articles - (i * IssueSize));
            yield return Issues.Of(year, number, [.. Enumerable.Range(0, count).Select(_ => Recombine(Any(_patterns), printed))]) with
            {
                Identity = new IssueIdentity { Year = year, Number = number, PublishedOn = printed },
            };
        }
    }

    private Article Recombine(Article pattern, DateOnly printed)
    {
        var issuedOn = printed.AddDays(-_random.Next(1, 60));
        var authority = Any(Authorities);
        var isDocument = pattern.DocumentNumber is not null;
        var number = isDocument ? NextNumber(authority.Code, issuedOn.Year) : null;
        var body = Body(pattern);
        DateOnly? effectiveOn = isDocument && _random.Next(3) == 0 ? issuedOn.AddDays(30) : null;
        return new Article
        {
            Sequence = 1,
            Section = pattern.Section,
            Kind = pattern.Kind,
            Title = pattern.Title is null ? null : Title(pattern.Kind, authority.Name, issuedOn),
            DocumentNumber = number,
            Issuers = isDocument ? [authority.Name] : [],
            IssuedOn = isDocument ? issuedOn : null,
            EffectiveOn = effectiveOn is { } begin ? Fact(begin) : null,
            ExpiresOn = effectiveOn is { } from && _random.Next(3) == 0 ? Fact(from.AddYears(3).AddDays(-1)) : null,
            Annexes = pattern.Annexes,
            Blocks = body,
            Citations = isDocument ? [.. Citations(number!)] : [],
            Appointments = [.. pattern.Appointments.Select(a => a with { Person = _names.Person(), Lines = [] })],
            Statistics = [.. pattern.Statistics.Select(row => row with { Lines = [] })],
            Lines = [],
        };
    }

    private List<Block> Body(Article pattern)
    {
        var room = _random.Next(300, LongestBody);
        var body = new List<Block>();
        foreach (var block in pattern.Blocks.Where(b => _blocks.Contains(b.Kind)))
        {
            var other = Any(_blocks[block.Kind].ToList());
            body.Add(other with { Lines = [], Place = block.Place, Level = block.Level, Panel = null });
            room -= other.Text.Length;
            if (room < 0)
            {
                break;
            }
        }

        // Names that stand in a handful of articles only: what a rare word is in a real collection.
        body.Add(new Block
        {
            Kind = BlockKind.Paragraph,
            Text = $"{_names.Place()}项目由{_names.Person()}负责，地址在{_names.Place()}，联系电话0577-{_random.Next(80_000_000, 90_000_000)}。",
            Lines = [],
        });
        return body;
    }

    private string Title(ArticleKind kind, string authority, DateOnly day) => kind switch
    {
        ArticleKind.Statistics => $"温州市{day.Year}年{day.Month}月份国民经济主要统计指标",
        ArticleKind.Chronicle => $"{day.Year}年{day.Month}月份市政府大事记",
        ArticleKind.Appointments => $"{authority}关于{_names.Person()}等同志职务任免的通知",
        ArticleKind.Brief or ArticleKind.Feature => $"{_names.Place()}{Any(Matters)}{Any(Deeds)}",
        _ => $"{authority}关于{Any(Acts)}{Any(Districts)}{_names.Place()}{Any(Matters)}{Any(Papers)}的{Any(Kinds)}",
    };

    private IEnumerable<DocumentCitation> Citations(DocumentNumber own)
    {
        var cited = _issued.Count > 100 && _random.Next(4) == 0 ? Any(_issued) : null;
        if (cited is not null && cited != own)
        {
            yield return new DocumentCitation
            {
                DocumentNumber = cited,
                Printed = cited.ToString(),
                IsRepealed = _random.Next(4) == 0,
                BlockIndex = 0,
                Start = 0,
                Lines = [],
            };
        }

        _issued.Add(own);
    }

    private DocumentNumber NextNumber(string agency, int year)
    {
        var sequence = _numbers[(agency, year)] = _numbers.GetValueOrDefault((agency, year)) + 1;
        return new DocumentNumber { Agency = agency, Year = year, Sequence = sequence };
    }

    private static DatedFact Fact(DateOnly date) => new() { Date = date, Sentence = "", Lines = [] };

    private T Any<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private static readonly (string Name, string Code)[] Authorities =
    [
        ("温州市人民政府", "温政发"), ("温州市人民政府办公室", "温政办"), ("温州市教育局", "温教政"), ("温州市民政局", "温民福"),
        ("温州市财政局", "温财行"), ("温州市公安局", "温公通字"), ("温州市住房和城乡建设局", "温住建发"), ("温州市卫生健康委员会", "温卫发"),
        ("温州市发展和改革委员会", "温发改价"), ("温州市人力资源和社会保障局", "温人社发"), ("温州市交通运输局", "温交发"), ("温州市农业农村局", "温农发"),
        ("温州市生态环境局", "温环发"), ("温州市文化广电旅游局", "温文广旅"), ("温州市医疗保障局", "温医保"), ("温州市应急管理局", "温应急"),
    ];

    private static readonly string[] Districts = ["", "", "鹿城区", "龙湾区", "瓯海区", "洞头区", "乐清市", "瑞安市", "永嘉县", "平阳县", "苍南县", "文成县", "泰顺县"];

    private static readonly string[] Acts = ["印发", "加强", "推进", "规范", "调整", "做好", "公布", "加快"];

    private static readonly string[] Matters =
    [
        "养老服务", "学前教育", "公共租赁住房", "生活垃圾分类", "电动自行车", "老旧小区改造", "防汛防台", "创业担保贷款", "医疗救助", "人才引进",
        "节约用水", "养犬", "停车收费", "城市更新", "农村公路", "食品安全", "危险化学品", "数字经济", "海洋渔业", "文物保护", "残疾人就业", "招生入学",
    ];

    private static readonly string[] Papers = ["管理办法", "实施方案", "工作规则", "专项规划", "行动计划", "补助标准", "若干政策", "实施细则"];

    private static readonly string[] Kinds = ["通知", "通知", "意见", "通告", "决定"];

    private static readonly string[] Deeds = ["工作会议召开", "开工建设", "通过验收", "取得进展", "调研座谈会举行"];
}
