using System.Text.Json;

namespace Gazette.Cli.Tests.Commands;

public sealed class ExportCommandTests(LoadedDatabase database) : IClassFixture<LoadedDatabase>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Json_is_the_parsed_issue_with_permanent_ids()
    {
        var run = await ExportAsync("json", _folder.PathOf("out"));
        using var exported = JsonDocument.Parse(await File.ReadAllBytesAsync(_folder.PathOf("out/2020-09.json")));
        using var parsed = JsonDocument.Parse((await CommandRun.OfAsync("parse", RealIssues.September2020, "--json")).Output);

        Assert.Equal(0, run.ExitCode);
        Assert.All(new[] { "issue", "appointments", "statistics", "chronicle", "catalogue", "furniture" }, name => Assert.Equal(
            parsed.RootElement.GetProperty(name).GetRawText(), exported.RootElement.GetProperty(name).GetRawText()));
        var article = exported.RootElement.GetProperty("articles")[0];
        Assert.Equal($"/articles/{article.GetProperty("id").GetString()}", article.GetProperty("url").GetString());
        Assert.Equal(
            parsed.RootElement.GetProperty("articles")[0].GetProperty("blocks").GetRawText(),
            article.GetProperty("blocks").GetRawText());
    }

    [Fact]
    public async Task Csv_tables_open_in_a_spreadsheet()
    {
        await ExportAsync("csv", _folder.Path);
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("documents.csv"));
        var lines = await File.ReadAllLinesAsync(_folder.PathOf("documents.csv"));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("id,url,year,number,first_line,last_line,seq,section,kind,title,doc_number", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains("温州市人民政府关于打造千万级常住人口城市的若干意见,温政发〔2020〕22号", StringComparison.Ordinal));
        Assert.All(
            new[] { "appointments.csv", "statistics.csv", "chronicle.csv", "catalogue.csv" },
            name => Assert.True(File.Exists(_folder.PathOf(name)), name));
    }

    [Fact]
    public async Task Nothing_unfinished_stays_behind()
    {
        await ExportAsync("csv", _folder.Path);

        Assert.Empty(Directory.GetFiles(_folder.Path, "*.tmp"));
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_refused()
    {
        var file = _folder.File("out", "x");

        (await ExportAsync("json", file)).IsRefusedNaming(file, "文件夹");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        var place = Path.Combine(_folder.File("file", "x"), "out");

        (await ExportAsync("json", place)).IsRefusedNaming(place, "无法写入");
        Assert.DoesNotContain("Could not", (await ExportAsync("json", place)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_format_is_refused() => (await ExportAsync("xml", _folder.Path)).IsRefusedNaming("--format", "json 或 csv");

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> ExportAsync(string format, string folder) =>
        CommandRun.OfAsync("export", "--format", format, folder, "--database", database.Path);
}
