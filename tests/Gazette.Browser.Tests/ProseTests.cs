namespace Gazette.Browser.Tests;

/// <summary>How the lines of the text are set.</summary>
[Collection(PortalTests.Name)]
public sealed class ProseTests(PortalFixture portal)
{
    // From the left of each character of a paragraph's last line to the left of the next one, at most 1.6 em: 1 em and an autospace.
    private const string TornParagraphs =
        """
        () => [...document.querySelectorAll('.prose p:has(> .marks)')].filter(paragraph => {
          const boxes = [];
          const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, text => text.parentElement.closest('.marks') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
          while (texts.nextNode()) {
            for (let at = 0; at < texts.currentNode.length; at++) {
              const range = document.createRange();
              range.setStart(texts.currentNode, at);
              range.setEnd(texts.currentNode, at + 1);
              const box = range.getBoundingClientRect();
              if (box.width > 0) boxes.push(box);
            }
          }
          const last = boxes.filter(box => Math.abs(box.top - boxes.at(-1).top) < box.height / 2);
          const widest = 1.6 * parseFloat(getComputedStyle(paragraph).fontSize);
          return last.slice(1).some((box, index) => box.left - last[index].left > widest);
        }).map(paragraph => paragraph.textContent.slice(-20))
        """;

    [Theory]
    [InlineData("phone", true)]
    [InlineData("desk", false)]
    public async Task A_table_wider_than_a_phone_says_there_that_it_can_be_moved_sideways(string screen, bool says)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Named(screen));
        await visit.Page.GotoAsync("/documents/温政办〔2022〕35号");

        Assert.Equal(says, await visit.Page.GetByText("表格较宽，可左右滑动").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("温政办〔2020〕76号")] // 2020-09
    [InlineData("温政办〔2020〕90号")] // 2020-12
    public async Task The_last_line_of_a_paragraph_is_not_stretched_over_the_column(string number)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);
        await visit.Page.GotoAsync("/documents/" + number);

        Assert.NotEqual(0, await visit.Page.Locator(".prose p:has(> .marks)").CountAsync());
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(TornParagraphs));
    }
}
