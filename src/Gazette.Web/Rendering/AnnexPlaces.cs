using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>Where the annexes that an article announces (附件) stand in its text.</summary>
/// <param name="All">A place an annex, in printed order.</param>
/// <param name="NotPrinted">
/// Whether none of them is printed in this issue: none has a title in the text, and nothing follows the signature that could be one.
/// </param>
/// <param name="Notice">0-based index of the block that sends the reader elsewhere for them (扫以上二维码); null without one.</param>
public sealed record AnnexPlaces(IReadOnlyList<AnnexPlace> All, bool NotPrinted, int? Notice)
{
    /// <summary>The annex that begins with a block; null for any other block.</summary>
    public AnnexPlace? At(int blockIndex) => All.FirstOrDefault(annex => annex.BlockIndex == blockIndex);

    /// <summary>Finds the annexes of an article.</summary>
    public static AnnexPlaces Of(Article article)
    {
        var titled = article.Annexes.Select(annex => TitleOf(annex, article.Blocks)).ToList();
        var afterSignature = article.Blocks.Index().LastOrDefault(block => block.Item.Kind == BlockKind.Signature, (-1, null!)).Index + 1;
        var closing = article.Blocks.Skip(afterSignature).ToList();
        var isOutside = afterSignature > 0 && titled.TrueForAll(place => place is null) && closing.TrueForAll(block => block.Kind == BlockKind.Paragraph);
        var notice = closing.FindIndex(block => block.Text.Contains("二维码", StringComparison.Ordinal));
        return new AnnexPlaces(
            [.. article.Annexes.Select((annex, at) => new AnnexPlace(
                article.Annexes.Count > 1 ? at + 1 : null,
                annex,
                titled[at] ?? Illegible(article.Blocks, at == 0 ? afterSignature : titled[at - 1], at + 1 < titled.Count ? titled[at + 1] : article.Blocks.Count)))],
            article.Annexes.Count > 0 && isOutside,
            notice >= 0 ? afterSignature + notice : null);
    }

    private static int? TitleOf(string annex, IReadOnlyList<Block> blocks)
    {
        var name = TitleInText.Fold(annex);
        return blocks.Index()
            .Where(block => block.Item.Kind is BlockKind.AnnexTitle or BlockKind.Title && TitleInText.Fold(block.Item.Text).Contains(name, StringComparison.Ordinal))
            .Select(block => (int?)block.Index)
            .FirstOrDefault();
    }

    /// <summary>
    /// The one illegible block between the annex before, or the signature, and the title of the next, or the end, when it ends there: a
    /// page turned on its side, whose title is among its letters.
    /// </summary>
    private static int? Illegible(IReadOnlyList<Block> blocks, int? from, int? to)
    {
        if (from is not > 0 || to is not { } end)
        {
            return null;
        }

        var first = from.Value;

        // 附件 and the annex's own title are printed on two lines.
        while (end - 1 > first && blocks[end - 1].Kind == BlockKind.AnnexTitle)
        {
            end--;
        }

        var found = Enumerable.Range(first, Math.Max(end - first, 0)).Where(at => blocks[at].Kind == BlockKind.Illegible).ToList();
        return found is [var only] && only == end - 1 ? only : null;
    }
}

/// <summary>Where an annex stands.</summary>
/// <param name="Number">Its number, 1-based; null for an only one.</param>
/// <param name="Title">Its title.</param>
/// <param name="BlockIndex">0-based index of the block it begins with; null when it was not found.</param>
public sealed record AnnexPlace(int? Number, string Title, int? BlockIndex)
{
    /// <summary>What print calls it: 附件, 附件2.</summary>
    public string Mark => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"附件{Number}");
}
