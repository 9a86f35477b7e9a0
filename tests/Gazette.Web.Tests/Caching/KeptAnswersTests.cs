using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Gazette.Storage.Reading;
using Gazette.Web.Tests.Fakes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gazette.Web.Tests.Caching;

/// <summary>What the portal and the reader's browser keep, and until when. Tests that change the portal have one of their own.</summary>
public sealed class KeptAnswersTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private const string Address = "/issues";

    [Theory]
    [InlineData("/")]
    [InlineData("/issues")]
    [InlineData("/issues/2020-09")]
    [InlineData("/search?q=%E5%85%BB%E7%8A%AC")]
    [InlineData("/api/v1/search?q=%E5%85%BB%E7%8A%AC")]
    public async Task A_second_visit_costs_no_more_than_the_question_whether_anything_is_new(string address)
    {
        using var client = await portal.CreateReadyClientAsync();
        using var first = await client.GetAsync(address);

        using var second = await VisitAsync(client, address, first.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.True(first.Headers.CacheControl!.NoCache && !first.Headers.CacheControl.NoStore);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_page_is_made_once_and_made_anew_when_the_collection_has_changed()
    {
        using var counting = new CountingPortal();
        using var client = await counting.CreateReadyClientAsync();
        using var first = await client.GetAsync(Address);
        var readings = counting.Readings;

        var kept = await client.GetStringAsync(Address);
        Assert.Equal(readings, counting.Readings);
        Assert.Equal(await first.Content.ReadAsStringAsync(), kept);

        counting.Revision.Change();
        using var anew = await VisitAsync(client, Address, first.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, anew.StatusCode);
        Assert.True(counting.Readings > readings);
    }

    [Fact]
    public async Task At_midnight_in_China_every_page_is_made_anew()
    {
        using var changed = new SamplePortal();
        changed.Time.Now = new DateTimeOffset(2022, 1, 1, 15, 59, 59, TimeSpan.Zero);
        using var client = await changed.CreateReadyClientAsync();
        using var evening = await client.GetAsync(Address);

        changed.Time.Now = changed.Time.Now.AddSeconds(1);
        using var morning = await VisitAsync(client, Address, evening.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, morning.StatusCode);
        Assert.NotEqual(evening.Headers.ETag, morning.Headers.ETag);
    }

    [Fact]
    public async Task Who_sets_the_page_otherwise_gets_another_page()
    {
        using var client = await portal.CreateReadyClientAsync();
        using var plain = await client.GetAsync(Address);

        using var large = await VisitAsync(client, Address, plain.Headers.ETag, ("Cookie", "reading=size-large"));

        Assert.Equal(HttpStatusCode.OK, large.StatusCode);
        Assert.NotEqual(plain.Headers.ETag, large.Headers.ETag);
        Assert.Contains("Cookie", large.Headers.Vary);
    }

    [Theory]
    [InlineData(".AspNetCore.Antiforgery.x=1")]
    [InlineData("_ga=GA1.1.123; session=f00")]
    [InlineData("reading=size-huge")]
    public async Task What_other_cookies_say_makes_no_other_page(string cookie)
    {
        using var client = await portal.CreateReadyClientAsync();
        using var plain = await client.GetAsync(Address);

        using var same = await VisitAsync(client, Address, plain.Headers.ETag, ("Cookie", cookie));
        using var kept = await VisitAsync(client, Address, null, ("Cookie", cookie));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.NotNull(kept.Headers.Age);
    }

    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/search?size=0", HttpStatusCode.BadRequest)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task What_must_not_be_kept_bears_no_tag(string address, HttpStatusCode status)
    {
        using var client = await portal.CreateReadyClientAsync();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await client.GetAsync(address);
            Assert.Equal(status, answer.StatusCode);
            Assert.Null(answer.Headers.ETag);
            Assert.Null(answer.Headers.Age);
        }
    }

    [Fact]
    public async Task Nothing_is_kept_while_it_is_not_known_what_the_collection_is()
    {
        using var counting = new CountingPortal();
        counting.Revision.BecomeUnknown();
        using var client = await counting.CreateReadyClientAsync();
        using var first = await client.GetAsync(Address);
        var readings = counting.Readings;

        using var second = await client.GetAsync(Address);

        Assert.Null(second.Headers.ETag);
        Assert.True(counting.Readings > readings);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("gzip, deflate, br, zstd")]
    [InlineData("identity")]
    public async Task A_kept_page_comes_in_the_compression_that_is_taken(string taken)
    {
        using var client = await portal.CreateReadyClientAsync();
        var plain = await client.GetStringAsync(Address);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await VisitAsync(client, Address, null, ("Accept-Encoding", taken));
            await using var body = await answer.Content.ReadAsStreamAsync();
            var encoding = answer.Content.Headers.ContentEncoding.SingleOrDefault();
            await using var text = encoding switch
            {
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "gzip" => new GZipStream(body, CompressionMode.Decompress),
                _ => body,
            };
            using var reader = new StreamReader(text);
            Assert.Equal(taken == "identity" ? null : taken.Contains("br", StringComparison.Ordinal) ? "br" : taken, encoding);
            Assert.Equal(plain, await reader.ReadToEndAsync());
        }
    }

    [Theory]
    [InlineData("/search?q=ZJCC", "/search?q=zjcc")]
    [InlineData("/search?q=a&q=b", "/search?q=b&q=a")]
    [InlineData("/api/v1/lookup?n=1&n=2", "/api/v1/lookup?n=2&n=1")]
    public async Task Addresses_that_differ_in_case_or_order_have_answers_of_their_own(string one, string other)
    {
        using var client = await portal.CreateReadyClientAsync();

        using var first = await client.GetAsync(one);
        using var second = await client.GetAsync(other);
        using var again = await client.GetAsync(other);

        Assert.Null(second.Headers.Age);
        Assert.NotNull(again.Headers.Age);
    }

    [Fact]
    public async Task Another_writing_of_an_address_still_redirects_when_the_page_is_kept()
    {
        using var client = await portal.CreateReadyClientAsync();
        var address = $"/articles/{SampleIssue.Notice.Summary.Id}";
        (await client.GetAsync(address)).EnsureSuccessStatusCode();

        using var answer = await client.GetAsync(address.Replace(address[10..], address[10..].ToUpperInvariant(), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_is_kept_under_the_address_of_its_version_only()
    {
        using var client = await portal.CreateReadyClientAsync();
        (await client.GetAsync("/gazette.css")).Dispose();
        (await client.GetAsync("/gazette.css?v=1")).Dispose();

        using var asItLies = await client.GetAsync("/gazette.css");
        using var version = await client.GetAsync("/gazette.css?v=1");

        Assert.Null(asItLies.Headers.Age);
        Assert.NotNull(version.Headers.Age);
    }

    [Fact]
    public async Task A_page_is_made_anew_when_a_file_that_it_names_has_been_edited()
    {
        var files = Directory.CreateTempSubdirectory("gazette-wwwroot-");
        try
        {
            var style = Path.Combine(files.FullName, "gazette.css");
            await File.WriteAllTextAsync(style, "p { color: red }");
            using var changed = new SamplePortal();
            using var host = changed.WithWebHostBuilder(builder => builder.UseWebRoot(files.FullName).UseEnvironment(Environments.Production));
            using var client = host.CreateClient();
            await changed.BecomeReadyAsync(client);
            Assert.Equal("p { color: red }", await client.GetStringAsync(await StyleOfAsync(client)));

            await File.WriteAllTextAsync(style, "p { color: blue }");
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (await client.GetStringAsync(await StyleOfAsync(client)) != "p { color: blue }")
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token); // The file system tells of it when it likes.
            }
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }

    /// <summary>The address of the stylesheet, as a page names it.</summary>
    private static async Task<string> StyleOfAsync(HttpClient client) =>
        (await client.PageAsync(Address)).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

    private static Task<HttpResponseMessage> VisitAsync(
        HttpClient client, string address, EntityTagHeaderValue? known, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return client.SendAsync(request);
    }

    /// <summary>The sample portal, counting how often anything is read.</summary>
    private sealed class CountingPortal : SamplePortal
    {
        private readonly IGazetteReader _reader = CountingReader.Create();

        public int Readings => ((CountingReader)_reader).Readings;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton(_reader));
        }
    }
}
