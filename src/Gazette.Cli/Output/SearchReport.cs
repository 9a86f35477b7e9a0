using System.Globalization;
using Gazette.Cli.Export;
using Gazette.Documents;
using Gazette.Search;

namespace Gazette.Cli.Output;

/// <summary>Search results for the eyes of a clerk.</summary>
internal static class SearchReport
{
    /// <summary>Writes what is known of a number or an issue and how the query was taken, then the hits of the page.</summary>
    public static async Task WriteAsync(CliConsole console, SearchResults results)
    {
        foreach (var line in Known(results).Concat(Remarks(results)).Concat(Count(results)))
        {
            await console.Output.WriteLineAsync(line);
        }

        foreach (var (index, hit) in results.Hits.Index())
        {
            await WriteAsync(console.Output, ((results.Request.Page - 1) * results.Request.Size) + index + 1, hit);
        }
    }

    private static IEnumerable<string> Known(SearchResults results)
    {
        if (results.Number is { } number)
        {
            yield return $"{number.Normalized ?? number.Input}：{Describe(number)}";
            foreach (var alike in number.Alike)
            {
                yield return $"号数相同：{alike.DocumentNumber?.ToString() ?? alike.FilingCode?.ToString()}  {PortalAddresses.Article(alike.Id)}";
            }
        }

        foreach (var issue in results.Issues)
        {
            yield return $"{issue.Name()}：{PortalAddresses.Issue(issue) ?? "已收录"}";
        }
    }

    private static IEnumerable<string> Remarks(SearchResults results) => new[]
    {
        SearchRemarks.Cut(results), SearchRemarks.ExclusionOnly(results), SearchRemarks.UnheldIssue(results), SearchRemarks.Excluded(results),
        SearchRemarks.ImpossibleDay(results), SearchRemarks.RelativeTimes(results), SearchRemarks.Date(results), SearchRemarks.Suggestion(results), SearchRemarks.Shortfall(results),
    }.OfType<string>();

    private static IEnumerable<string> Count(SearchResults results)
    {
        if (results.Total == 0)
        {
            yield return $"没有找到与“{results.Request.Text}”相符的文章。";
            yield break;
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"共 {results.Total} 篇，第 {results.Request.Page} 页");
        if (results.Hits.Count == 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"结果到第 {(results.Total + results.Request.Size - 1) / results.Request.Size} 页为止。");
        }
    }

    private static async Task WriteAsync(TextWriter output, int place, SearchHit hit)
    {
        var article = hit.Article;
        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{place}. {article.Title ?? $"{article.Issue.Name()}{article.Section.Label()}"}"));
        var facts = new[]
        {
            article.DocumentNumber?.ToString(),
            article.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Kind.Label(),
            article.Issue.Name(),
            PortalAddresses.Article(article.Id),
        };
        await output.WriteLineAsync($"   {string.Join("  ", facts.Where(f => f is not null))}");
        foreach (var passage in hit.Passages.Take(1))
        {
            var text = string.Concat(passage.Fragments.Select(f => f.IsMatch ? $"【{f.Text}】" : f.Text));
            await output.WriteLineAsync($"   {text.ReplaceLineEndings(" ")}");
        }
    }

    private static string Describe(NumberLookup number) => number.Status switch
    {
        NumberStatus.Found => $"已收录，{PortalAddresses.Article(number.Matches[0].Id)}",
        NumberStatus.Ambiguous => $"有 {number.Matches.Count} 件相符",
        NumberStatus.Listed => $"没有全文，在 {number.Mentions.Count} 处列出或引用",
        NumberStatus.Unknown => "未收录，也未见引用",
        _ => "不是文号",
    };
}
