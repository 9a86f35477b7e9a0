using System.Text;
using System.Text.Json;

namespace Gazette.Cli.Tests.Commands;

public sealed class ParseCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Json_has_every_field_of_the_contract()
    {
        using var issue = await ParsedAsync(RealIssues.September2020);
        var root = issue.RootElement;

        AssertFields(root, "issue", "articles", "appointments", "statistics", "chronicle", "catalogue", "furniture", "diagnostics");
        AssertFields(root.GetProperty("issue"), "year", "number", "serial", "publication_date");
        AssertFields(
            root.GetProperty("articles")[0],
            "seq", "section", "kind", "title", "doc_number", "filing_code", "issuers", "issued_on", "addressees", "attached_title",
            "annexes", "effective_on", "expires_on", "repeals", "citations", "headings", "articles_count", "lines", "blocks");
        AssertFields(root.GetProperty("articles")[0].GetProperty("blocks")[0], "type", "level", "text", "lines");
        Assert.Equal(JsonValueKind.Array, root.GetProperty("articles")[0].GetProperty("lines")[0].ValueKind);
    }

    [Fact]
    public async Task Json_tells_what_the_page_prints()
    {
        // 2020-09: running head line 3981, first document lines 1-599.
        using var issue = await ParsedAsync(RealIssues.September2020);
        var identity = issue.RootElement.GetProperty("issue");
        var first = issue.RootElement.GetProperty("articles")[0];

        Assert.Equal(2020, identity.GetProperty("year").GetInt32());
        Assert.Equal(9, identity.GetProperty("number").GetInt32());
        Assert.Equal(217, identity.GetProperty("serial").GetInt32());
        Assert.Equal(JsonValueKind.Null, identity.GetProperty("publication_date").ValueKind);
        Assert.Equal("温政发〔2020〕22号", first.GetProperty("doc_number").GetString());
        Assert.Equal("温州市人民政府关于打造千万级常住人口城市的若干意见", first.GetProperty("title").GetString());
        Assert.Equal("2020-09-11", first.GetProperty("issued_on").GetString());
    }

    [Fact]
    public async Task Json_keeps_Chinese_readable_and_ranges_on_one_line()
    {
        var run = await CommandRun.OfAsync("parse", RealIssues.September2020, "--json");

        Assert.Contains("若干意见", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u3014", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"""lines"": \[\[\d+,\d+\]", run.Output);
    }

    [Fact]
    public async Task Report_lists_the_articles_for_the_eye()
    {
        var run = await CommandRun.OfAsync("parse", RealIssues.September2020);

        Assert.Contains("2020年第9期（总第217期）", run.Output, StringComparison.Ordinal);
        Assert.Contains("温州市人民政府关于打造千万级常住人口城市的若干意见", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_file_in_another_encoding_reads_the_same(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = await File.ReadAllTextAsync(RealIssues.September2020);
        var converted = _folder.File("2020-09.txt", Encoding.GetEncoding(encoding).GetBytes(text));

        using var expected = await ParsedAsync(RealIssues.September2020);
        using var actual = await ParsedAsync(converted);

        Assert.Equal(expected.RootElement.GetProperty("articles").GetRawText(), actual.RootElement.GetProperty("articles").GetRawText());
    }

    [Fact]
    public async Task A_text_of_unknown_layout_is_kept_whole_and_needs_a_look()
    {
        var file = _folder.File("notes.txt", "今天天气很好。\n\n我们去公园散步。\n");

        var run = await CommandRun.OfAsync("parse", file, "--json");
        using var issue = JsonDocument.Parse(run.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("今天天气很好。", run.Output, StringComparison.Ordinal);
        Assert.Contains("我们去公园散步。", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, issue.RootElement.GetProperty("articles").GetArrayLength());
    }

    [Fact]
    public async Task A_text_with_damaged_characters_needs_a_look()
    {
        // A byte of 发 in the middle of the issue went wrong on the way.
        var bytes = await File.ReadAllBytesAsync(RealIssues.September2020);
        bytes[bytes.AsSpan(bytes.Length / 2).IndexOf("发"u8) + bytes.Length / 2] = 0xFF;
        var file = _folder.File("2020-09.txt", bytes);

        var run = await CommandRun.OfAsync("parse", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("damaged-characters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_refused() =>
        (await CommandRun.OfAsync("parse", _folder.File("empty.txt", ""))).IsRefusedNaming("empty.txt:1", "空");

    [Fact]
    public async Task A_binary_file_is_refused() =>
        (await CommandRun.OfAsync("parse", _folder.File("noise.txt", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 3])))
            .IsRefusedNaming("noise.txt", "二进制");

    [Fact]
    public async Task A_PDF_is_refused_with_the_way_out() =>
        (await CommandRun.OfAsync("parse", _folder.File("issue.txt", "%PDF-1.7\n…"u8.ToArray()))).IsRefusedNaming("issue.txt", "导出为 UTF-8 文本");

    [Fact]
    public async Task A_missing_file_is_named() =>
        (await CommandRun.OfAsync("parse", _folder.PathOf("2031-01.txt"))).IsRefusedNaming("2031-01.txt", "找不到文件");

    [Fact]
    public async Task A_folder_is_no_file() =>
        (await CommandRun.OfAsync("parse", _folder.Path)).IsRefusedNaming(_folder.Path, "文件夹");

    public void Dispose() => _folder.Dispose();

    private static async Task<JsonDocument> ParsedAsync(string path)
    {
        var run = await CommandRun.OfAsync("parse", path, "--json");
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        return JsonDocument.Parse(run.Output);
    }

    private static void AssertFields(JsonElement element, params string[] names) =>
        Assert.All(names, name => Assert.True(element.TryGetProperty(name, out _), $"no field {name}"));
}
