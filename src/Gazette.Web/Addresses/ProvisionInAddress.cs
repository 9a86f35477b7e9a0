using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Web.Addresses;

/// <summary>A 条 as people write it behind the address of an article: 第四十八条, 第48条, 第十二条之一.</summary>
/// <param name="Provision">Number of the 条.</param>
/// <param name="Inserted">1 for 第十二条之一; null for a 条 with a number of its own.</param>
public readonly partial record struct ProvisionInAddress(int Provision, int? Inserted)
{
    /// <summary>Reads one in any width and with either kind of figures; null for anything else.</summary>
    public static ProvisionInAddress? Of(string text)
    {
        var written = Written().Match(CharacterWidth.Fold(CharacterWidth.Squeeze(text)));
        return written.Success && ChineseNumerals.Parse(written.Groups["provision"].ValueSpan) is { } provision
            ? new ProvisionInAddress(provision, ChineseNumerals.Parse(written.Groups["inserted"].ValueSpan))
            : null;
    }

    [GeneratedRegex("^第?(?<provision>[0-9一二三四五六七八九十百千零〇]{1,8})条(?:之(?<inserted>[0-9一二三四五六七八九十]{1,3}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
