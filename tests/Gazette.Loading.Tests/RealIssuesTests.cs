using System.Text;
using System.Text.Json.Nodes;
using Gazette.Documents;
using Gazette.Documents.Wire;
using Gazette.Ingestion;
using Gazette.Search;
using Gazette.Testing;

namespace Gazette.Loading.Tests;

public sealed class RealIssuesTests
{
    [Fact]
    public async Task Every_real_issue_is_loaded_once_and_can_be_searched()
    {
        await using var gazette = new TemporaryGazette();
        var folder = RepositoryFiles.PathOf("data", "issues");

        var first = await gazette.LoadAsync(folder);
        var second = await gazette.LoadAsync(folder);

        Assert.Equal(RepositoryFiles.Issues, first.Files.Select(f => f.Path));
        Assert.All(first.Files, file => Assert.Equal((LoadOutcome.Loaded, null), (file.Outcome, file.Reason)));
        Assert.All(second.Files, file => Assert.Equal(LoadOutcome.Unchanged, file.Outcome));
        Assert.Equal(RepositoryFiles.Issues.Count, (await gazette.Reader.IssuesAsync(default)).Count);
        var results = await gazette.Search.SearchAsync(new SearchRequest { Text = "人民政府" }, default);
        Assert.True(results.Total > 0);
    }

    [Fact]
    public async Task A_real_issue_that_moved_down_by_a_line_keeps_all_its_ids()
    {
        await using var gazette = new TemporaryGazette();
        var text = await File.ReadAllTextAsync(RepositoryFiles.PathOf("data", "issues", "2020-12.txt"));
        await gazette.LoadAsync(gazette.Write("2020-12.txt", text));
        var before = (await gazette.Reader.IssueAsync("2020-12.txt", default))!.Articles;

        var report = await gazette.LoadAsync(gazette.Write("2020-12.txt", "\n" + text));

        Assert.Equal(LoadOutcome.Replaced, Assert.Single(report.Files).Outcome);
        var after = (await gazette.Reader.IssueAsync("2020-12.txt", default))!.Articles;
        Assert.Equal(before.Select(a => (a.Id, a.RowId, a.Title)), after.Select(a => (a.Id, a.RowId, a.Title)));
    }

    [Fact]
    public async Task Everything_that_was_read_comes_back_from_the_store_as_parse_prints_it()
    {
        await using var gazette = new TemporaryGazette();
        await gazette.LoadAsync(RepositoryFiles.PathOf("data", "issues"));
        foreach (var path in RepositoryFiles.Issues)
        {
            var parsed = IssueParser.Parse(await File.ReadAllTextAsync(path));
            var stored = (await gazette.Reader.IssueAsync(Path.GetFileName(path), default))!;
            var articles = new List<Article>();
            foreach (var listed in stored.Articles)
            {
                articles.Add((await gazette.Reader.ArticleAsync(listed.Id, default))!.Article);
            }

            var printed = Encoding.UTF8.GetString(WireJson.Write(WireIssueDocument.From(parsed)));
            Assert.Equal(printed, Encoding.UTF8.GetString(WireJson.Write(WireIssueDocument.From(parsed with { Articles = articles }))));
            Assert.Empty(WithoutLines(JsonNode.Parse(printed)!, ""));
        }
    }

    /// <summary>The paths of articles, blocks, records and citations in the JSON that name no lines.</summary>
    private static IEnumerable<string> WithoutLines(JsonNode node, string path) => node switch
    {
        JsonArray array => array.SelectMany((item, index) => item is null ? [] : WithoutLines(item, $"{path}[{index}]")),
        JsonObject here => here.Where(property => property.Value is not null).SelectMany(property => WithoutLines(property.Value!, $"{path}/{property.Key}"))
            .Concat(here.ContainsKey("lines") && here["lines"] is not JsonArray { Count: > 0 } ? [path] : []),
        _ => [],
    };
}
