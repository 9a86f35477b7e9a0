using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Gazette.Browser.Tests;

/// <summary>
/// Asks axe what is wrong with a page, in the page itself: the portal has no frames, for the sake of which the package for Playwright
/// would carry every node to a second page and back.
/// </summary>
internal static class Axe
{
    // Of what passes axe names one node a rule, enough to see that it has run.
    private const string Faults =
        """
        async () => {
          const { passes, violations } = await axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
          });
          if (passes.length === 0) throw new Error('axe has looked at nothing');
          return violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ target, html, failureSummary }) => `${id}: ${help}: ${target} ${html} ${failureSummary}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks the rules of WCAG 2.2 AA or axe's best practice, as the page is now; empty when nothing does.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Faults);
    }
}
