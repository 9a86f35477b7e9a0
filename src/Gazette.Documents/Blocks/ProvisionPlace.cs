namespace Gazette.Documents;

/// <summary>
/// The place of a block in a regulation, by the units that the Legislation Law names: 条, 款, 项, 目. All numbers are 1-based.
/// </summary>
/// <param name="Provision">Number of the 条.</param>
/// <param name="Paragraph">The 款: unnumbered, so counted from the opening block of the 条.</param>
public sealed record ProvisionPlace(int Provision, int Paragraph)
{
    /// <summary>1 for 第十二条之一, a 条 put in behind another by an amendment; null for a 条 with a number of its own.</summary>
    public int? Inserted { get; init; }

    /// <summary>Number of the 项, the first rank of numbered members under a 款 (（一）); null outside.</summary>
    public int? Item { get; init; }

    /// <summary>Number of the 目, the rank under the 项 (1.); null outside.</summary>
    public int? SubItem { get; init; }
}
