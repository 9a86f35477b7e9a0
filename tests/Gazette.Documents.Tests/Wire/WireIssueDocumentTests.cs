using System.Text.Json;
using Gazette.Documents.Wire;

namespace Gazette.Documents.Tests.Wire;

public sealed class WireIssueDocumentTests
{
    private static readonly IReadOnlyList<SourceSpan> Lines = [new SourceSpan(3, 5), SourceSpan.Of(9)];

    [Fact]
    public void An_empty_issue_has_all_its_fields_and_unknown_facts_are_null()
    {
        var written = Write(new Issue { Identity = new IssueIdentity() });

        Assert.Equal(
            ["issue", "articles", "appointments", "collective_removals", "statistics", "chronicle", "catalogue", "furniture", "diagnostics"],
            written.EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Null, written.GetProperty("issue").GetProperty("publication_date").ValueKind);
    }

    [Fact]
    public void An_article_has_every_field_of_the_contract_in_its_order()
    {
        var article = Article(Minimal());

        Assert.Equal(
            [
                "seq", "section", "kind", "title", "doc_number", "filing_code", "issuers", "issued_on", "reported_on", "reported_on_evidence", "addressees", "attached_title",
                "annexes", "effective_on", "effective_on_evidence", "expires_on", "expires_on_evidence", "repeals", "citations", "citation_details", "title_repeals", "term_extensions", "cited_filing_codes",
                "headings", "articles_count", "lines", "blocks", "sources", "corrected",
            ],
            article.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Ranges_of_lines_are_pairs() => Assert.Equal("[[3,5],[9,9]]", Flat(Article(Minimal()).GetProperty("lines")));

    [Fact]
    public void A_number_is_cited_or_repealed_not_both_and_named_once()
    {
        var article = Article(Minimal() with
        {
            Citations =
            [
                Citation("温政办〔2010〕1号", repealed: false),
                Citation("温政办〔2010〕1号", repealed: true),
                Citation("国办发〔2019〕5号", repealed: false),
                Citation("国办发〔2019〕5号", repealed: false),
            ],
        });

        Assert.Equal("[\"温政办〔2010〕1号\"]", Flat(article.GetProperty("repeals")));
        Assert.Equal("[\"国办发〔2019〕5号\"]", Flat(article.GetProperty("citations")));
    }

    [Fact]
    public void Headings_are_those_of_the_highest_rank()
    {
        var article = Article(Minimal() with
        {
            Blocks =
            [
                Heading("一、总体要求", 4), Heading("（一）目标。到2022年。", 5, "（一）目标"), Heading("二、保障措施", 4),
            ],
        });

        Assert.Equal("[\"一、总体要求\",\"二、保障措施\"]", Flat(article.GetProperty("headings")));
    }

    [Fact]
    public void Provisions_are_counted_and_without_any_the_count_is_null()
    {
        var provision = new Block { Kind = BlockKind.Provision, Text = "第一条 为了……", Place = new ProvisionPlace(1, Paragraph: 1), Lines = Lines };

        Assert.Equal(1, Article(Minimal() with { Blocks = [provision] }).GetProperty("articles_count").GetInt32());
        Assert.Equal(JsonValueKind.Null, Article(Minimal()).GetProperty("articles_count").ValueKind);
    }

    [Fact]
    public void A_block_of_a_provision_says_where_it_stands_and_any_other_says_nothing()
    {
        var item = new Block
        {
            Kind = BlockKind.Paragraph,
            Text = "（二）其他有专长的人员。",
            Place = new ProvisionPlace(12, Paragraph: 3) { Inserted = 1, Item = 2 },
            Lines = Lines,
        };
        var blocks = Article(Minimal() with { Blocks = [item, Heading("一、甲", 4)] }).GetProperty("blocks");

        Assert.Equal("""{"article":12,"inserted":1,"paragraph":3,"item":2,"sub_item":null}""", Flat(blocks[0].GetProperty("provision")));
        Assert.False(blocks[1].TryGetProperty("provision", out _));
    }

    [Fact]
    public void A_date_comes_with_the_sentence_it_rests_on()
    {
        var article = Article(Minimal() with
        {
            EffectiveOn = new DatedFact { Date = new DateOnly(2020, 10, 1), Sentence = "本办法自2020年10月1日起施行。", Lines = Lines },
        });

        Assert.Equal("2020-10-01", article.GetProperty("effective_on").GetString());
        Assert.Equal("本办法自2020年10月1日起施行。", article.GetProperty("effective_on_evidence").GetProperty("sentence").GetString());
    }

    [Fact]
    public void A_table_has_its_cells_and_anything_else_has_no_rows()
    {
        var table = new Block { Kind = BlockKind.Table, Text = "甲\t乙", Rows = [["甲", "乙"]], HeaderRows = 1, Lines = Lines };
        var blocks = Article(Minimal() with { Blocks = [table, Heading("一、甲", 4)] }).GetProperty("blocks");

        Assert.Equal("[[\"甲\",\"乙\"]]", Flat(blocks[0].GetProperty("rows")));
        Assert.Equal("table", blocks[0].GetProperty("type").GetString());
        Assert.False(blocks[1].TryGetProperty("rows", out _));
    }

    [Fact]
    public void The_chronicle_is_gathered_by_day_over_all_articles()
    {
        var written = Write(IssueOf(Minimal() with
        {
            Chronicle = [Entry(1, "甲"), Entry(1, "乙"), Entry(2, "丙"), Entry(null, "丁")],
        }));

        Assert.Equal(
            "2020-09-01:甲乙 2020-09-02:丙 :丁",
            string.Join(' ', written.GetProperty("chronicle").EnumerateArray().Select(day =>
                $"{day.GetProperty("date").GetString()}:{string.Concat(day.GetProperty("entries").EnumerateArray())}")));
    }

    [Fact]
    public void Records_use_the_words_of_the_contract()
    {
        var written = Write(IssueOf(Minimal() with
        {
            Appointments = [new Appointment { Person = "张三", Action = AppointmentAction.Removed, Position = "甲局局长", Lines = Lines }],
            Statistics = [new StatisticsRow { Indicator = "工业用电量", Unit = "亿千瓦时", MonthYearOnYear = -3.0m, Lines = Lines }],
            Catalogue = [new CatalogueRow { DocumentNumber = DocumentNumber.Parse("温政发〔2020〕1号"), Title = "甲", Lines = Lines }],
        }));

        Assert.Equal("免", written.GetProperty("appointments")[0].GetProperty("action").GetString());
        var row = written.GetProperty("statistics")[0];
        Assert.Equal(-3.0m, row.GetProperty("month_yoy").GetDecimal());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("cumulative").ValueKind);
        Assert.Equal("温政发〔2020〕1号", written.GetProperty("catalogue")[0].GetProperty("doc_number").GetString());
    }

    [Fact]
    public void A_diagnostic_names_its_first_line()
    {
        var written = Write(new Issue
        {
            Identity = new IssueIdentity(),
            Diagnostics =
            [
                new Diagnostic { Severity = DiagnosticSeverity.Warning, Code = "x", Lines = new SourceSpan(7, 9), Seen = "“一”独占一行", TakenFor = "当作标题" },
            ],
        }).GetProperty("diagnostics")[0];

        Assert.Equal(("warning", 7, "x"), (written.GetProperty("severity").GetString(), written.GetProperty("line").GetInt32(), written.GetProperty("code").GetString()));
    }

    [Fact]
    public void A_diagnostic_says_what_was_seen_and_what_it_was_taken_for_apart_and_in_one()
    {
        var written = Write(new Issue
        {
            Identity = new IssueIdentity(),
            Diagnostics =
            [
                new Diagnostic { Severity = DiagnosticSeverity.Info, Code = "x", Lines = SourceSpan.Of(7), Seen = "“一”独占一行", TakenFor = "当作标题" },
            ],
        }).GetProperty("diagnostics")[0];

        Assert.Equal(
            ("“一”独占一行", "当作标题", "“一”独占一行；当作标题。"),
            (written.GetProperty("seen").GetString(), written.GetProperty("taken_for").GetString(), written.GetProperty("message").GetString()));
    }

    [Fact]
    public void Each_fact_names_its_lines_and_what_a_person_has_corrected_is_named()
    {
        var article = Article(Minimal() with
        {
            Sources =
            [
                new FieldSource(ArticleField.Title, [new SourceSpan(1, 2), SourceSpan.Of(4)]),
                new FieldSource(ArticleField.DocumentNumber, [SourceSpan.Of(3)], IsCorrected: true),
            ],
            Blocks = [Heading("一、总体要求", 4) with { IsCorrected = true }],
        });

        Assert.Equal("{\"title\":[[1,2],[4,4]],\"doc_number\":[[3,3]]}", Flat(article.GetProperty("sources")));
        Assert.Equal("[\"doc_number\",\"blocks\"]", Flat(article.GetProperty("corrected")));
        Assert.True(article.GetProperty("blocks")[0].GetProperty("corrected").GetBoolean());
    }

    [Fact]
    public void The_issue_names_the_lines_that_tell_which_it_is()
    {
        var issue = Write(new Issue
        {
            Identity = new IssueIdentity { Year = 2020 },
            IdentitySources = [new IdentitySource(IdentityField.Year, [SourceSpan.Of(8)])],
        }).GetProperty("issue");

        Assert.Equal("{\"year\":[[8,8]]}", Flat(issue.GetProperty("sources")));
    }

    [Fact]
    public void A_range_reads_back_and_a_wrong_one_is_refused()
    {
        Assert.Equal(new SourceSpan(3, 5), JsonSerializer.Deserialize<SourceSpan>("[3,5]", WireJson.Options));
        Assert.All(
            new[] { "[5,3]", "[0,1]", "[1]", "[1,2,3]", "3", "\"1-2\"" },
            text => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SourceSpan>(text, WireJson.Options)));
    }

    private static JsonElement Write(Issue issue) => JsonDocument.Parse(WireJson.Write(WireIssueDocument.From(issue))).RootElement;

    private static JsonElement Article(Article article) => Write(IssueOf(article)).GetProperty("articles")[0];

    private static string Flat(JsonElement element) => string.Concat(element.GetRawText().Where(c => !char.IsWhiteSpace(c)));

    private static Issue IssueOf(Article article) => new() { Identity = new IssueIdentity(), Articles = [article] };

    private static Article Minimal() => new()
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Notice,
        Lines = Lines,
    };

    private static DocumentCitation Citation(string number, bool repealed) => new()
    {
        DocumentNumber = DocumentNumber.Parse(number),
        Printed = number,
        IsRepealed = repealed,
        BlockIndex = 0,
        Start = 0,
        Lines = Lines,
    };

    private static Block Heading(string text, int level, string? heading = null) => new()
    {
        Kind = heading is null ? BlockKind.Heading : BlockKind.Paragraph,
        Text = text,
        Level = level,
        Heading = heading ?? text,
        Lines = Lines,
    };

    private static ChronicleEntry Entry(int? day, string text) => new()
    {
        Date = day is { } d ? new DateOnly(2020, 9, d) : null,
        Text = text,
        Lines = Lines,
    };
}
