using Gazette.Cli.Export;

namespace Gazette.Cli.Tests.Export;

public sealed class CsvTableTests : IDisposable
{
    private static readonly IReadOnlyList<CsvColumn<object?>> OneColumn = [new("value", value => value)];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.invalid\")", "\"'=HYPERLINK(\"\"http://example.invalid\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("温州", "温州")]
    [InlineData("温州,上海", "\"温州,上海\"")]
    public async Task Text_that_a_spreadsheet_would_run_is_disarmed(string text, string cell) => Assert.Equal(cell, await CellAsync(text));

    [Fact]
    public async Task A_negative_number_stays_a_number() => Assert.Equal("-8.9", await CellAsync(-8.9m));

    [Fact]
    public async Task A_date_is_written_as_one() => Assert.Equal("2020-09-01", await CellAsync(new DateOnly(2020, 9, 1)));

    [Fact]
    public async Task Unknown_is_an_empty_cell() => Assert.Equal("", await CellAsync(null));

    [Fact]
    public async Task A_table_that_was_not_completed_leaves_the_older_file_as_it_was()
    {
        var path = _folder.File("table.csv", "older");
        await using (var table = new CsvTable<object?>(path, OneColumn))
        {
            table.Write(["newer"]);
        }

        Assert.Equal("older", await File.ReadAllTextAsync(path));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> CellAsync(object? value)
    {
        var path = _folder.PathOf("table.csv");
        await using (var table = new CsvTable<object?>(path, OneColumn))
        {
            table.Write([value]);
            await table.CommitAsync();
        }

        return (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n")["value\n".Length..].TrimEnd('\n');
    }
}
