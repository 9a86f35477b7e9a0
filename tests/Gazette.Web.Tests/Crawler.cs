using System.Net;

namespace Gazette.Web.Tests;

/// <summary>
/// Follows every internal link, redirects included, but those that robots are asked not to follow: the filters of results combine to
/// more pages than anyone would visit.
/// </summary>
internal static class Crawler
{
    /// <summary>The status of every address that can be reached, by address; anchors are checked too.</summary>
    public static async Task<IReadOnlyDictionary<string, HttpStatusCode>> CrawlAsync(HttpClient client, string start)
    {
        var statuses = new Dictionary<string, HttpStatusCode>();
        var anchors = new List<(string From, string To, string Anchor)>();
        var ids = new Dictionary<string, HashSet<string>>();
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var address))
        {
            if (statuses.ContainsKey(address))
            {
                continue;
            }

            using var answer = await client.GetAsync(address);
            statuses[address] = answer.StatusCode;
            if (answer.Headers.Location is { } location)
            {
                statuses[address] = HttpStatusCode.OK;
                queue.Enqueue(location.OriginalString);
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await answer.DocumentAsync();
            ids[address] = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
            Assert.Equal(page.QuerySelectorAll("[id]").Length, ids[address].Count);
            foreach (var href in page.QuerySelectorAll("a[href]:not([rel~=nofollow]), link[href]").Select(link => link.GetAttribute("href")!))
            {
                var parts = href.Split('#');
                var target = parts[0].Length == 0 ? address : parts[0];
                queue.Enqueue(target);
                if (parts.Length > 1)
                {
                    anchors.Add((address, target, parts[1]));
                }
            }
        }

        Assert.All(anchors, link => Assert.True(
            ids.GetValueOrDefault(link.To)?.Contains(link.Anchor) != false, $"{link.From} links to {link.To}#{link.Anchor}, which is not there"));
        return statuses;
    }
}
