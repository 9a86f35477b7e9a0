using System.Net;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Gazette.Web.Tests;

/// <summary>
/// Whatever stands in an address, the portal answers: with results, with nothing found, or with a refusal that names what is wrong; never
/// with an error of its own, and never with what was sent as part of its page.
/// </summary>
[Collection(RealIssuesTests.Portal.Name)]
public sealed class HostileAddressTests(RealIssuesTests.Portal portal)
{
    // Halves of surrogates can't be percent-encoded by a well-behaved client; others send their three bytes as they are.
    private static readonly string[] Encoded = ["%00", "%ED%A0%80", "%ED%B0%80", "%FF", "%C0%AF", "%", "%2", "%zz", "%u6E29", "%25", "%2F", "%5C..%5C", "%E2%80%AE", "%EF%BF%BF", "+", "&", "&q=", ";", "#"];

    private static readonly string[] Plain =
    [
        "\"", "“", "”", "「", "'", "--", "-", "－", "*", "^", "(", ")", "{title} :", ":", "AND", " OR ", "NOT", "NEAR(", ", 10)", "\u202e", "\u0301",
        "'; DROP TABLE search_text; --", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;", "{{7*7}}", "_", "\\", "\u0007", "\u200b",
        "😀", "𠮷", "　", "\t", "\r\nSet-Cookie: a=b", "温政办", "〔2020〕", "94号", "ZJCC01-2020-0021", "2020年9月", "养老服务", "的", "5G", "1,000", "e\u0301\u0302\u0303",
        new string('长', 300), new string('a', 10_000),
    ];

    private static readonly string[] Pages = ["/search?q=", "/lookup?text=", "/documents/", "/search?q=养老&year=", "/search?q=养老&issuer=", "/search?q=养老&sort="];
    private static readonly string[] Calls = ["/api/v1/search?q=", "/api/v1/lookup?n=", "/api/v1/suggest?q=", "/api/v1/search?q=养老&issue=", "/api/v1/search?q=养老&page="];

    private static Gen<string> Text => Gen.OneOf(Gen.Elements(Plain).Select(Uri.EscapeDataString), Gen.Elements(Encoded))
        .ListOf().Where(pieces => pieces.Count < 12).Select(string.Concat);

    [Fact]
    public async Task No_address_makes_a_page_fail_or_run_what_was_sent()
    {
        var client = await portal.CreateReadyClientAsync();
        Prop.ForAll(Arb.From(Addresses(Pages)), address => HoldsAsync(client, address).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

        static async Task HoldsAsync(HttpClient client, string address)
        {
            using var answer = await client.GetAsync(address);
            Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode}: {address}");
            Assert.False(answer.Headers.Contains("Set-Cookie") && address.Contains("Set-Cookie", StringComparison.Ordinal), address);
            var page = await answer.DocumentAsync();
            Assert.DoesNotContain(page.Scripts, script => string.IsNullOrEmpty(script.Source));
            Assert.Empty(page.QuerySelectorAll("[onerror], [onfocus], img[src=x]"));
        }
    }

    [Fact]
    public async Task No_address_makes_a_call_fail_and_every_answer_is_json()
    {
        var client = await portal.CreateReadyClientAsync();
        Prop.ForAll(Arb.From(Addresses(Calls)), address => HoldsAsync(client, address).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

        static async Task HoldsAsync(HttpClient client, string address)
        {
            using var answer = await client.GetAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode}: {address}");
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.True(answer.StatusCode == HttpStatusCode.OK || json.RootElement.GetProperty("errors").EnumerateObject().Any(), address);
        }
    }

    // A NUL in the path Kestrel refuses before the portal sees it; the server of the tests can't send one.
    private static Gen<string> Addresses(string[] starts) => Gen.Elements(starts).SelectMany(start =>
        Text.Select(text => start + (start.Contains('?', StringComparison.Ordinal) ? text : text.Replace("%00", "", StringComparison.Ordinal))));
}
