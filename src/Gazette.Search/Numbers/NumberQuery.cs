using System.Globalization;

namespace Gazette.Search.Numbers;

/// <summary>A document number or filing code as a reader writes it, perhaps in part.</summary>
public abstract record NumberQuery
{
    /// <summary>How plain it is from the writing alone that a number is meant.</summary>
    public NumberCertainty Certainty { get; init; }

    /// <summary>Whether no part was left out.</summary>
    public abstract bool IsWhole { get; }

    /// <summary>The normal form, with … for parts that were not written.</summary>
    public abstract string Normalized { get; }

    /// <summary>A written part, or … for one that is missing.</summary>
    protected static string PartOrGap(string? part) => string.IsNullOrEmpty(part) ? "…" : part;
}

/// <summary>发文字号 as written by a reader.</summary>
/// <param name="Agency">机关代字 simplified; it may have words of the sentence before it (请问温政办). Null when not written.</param>
/// <param name="Year">The year; null when not written.</param>
/// <param name="Sequence">The running number, 1 or more.</param>
/// <param name="IsOrder">Whether it is an order or announcement, which bears 第 and no brackets (省政府令第372号).</param>
public sealed record DocumentNumberQuery(string? Agency, int? Year, int Sequence, bool IsOrder = false) : NumberQuery
{
    /// <inheritdoc />
    public override bool IsWhole => Agency is not null && (IsOrder || Year is not null);

    /// <inheritdoc />
    public override string Normalized => IsOrder
        ? string.Create(CultureInfo.InvariantCulture, $"{PartOrGap(Agency)}{(Year is { } year ? $"{year}年" : "")}第{Sequence}号")
        : string.Create(CultureInfo.InvariantCulture, $"{PartOrGap(Agency)}〔{PartOrGap(Year?.ToString(CultureInfo.InvariantCulture))}〕{Sequence}号");
}

/// <summary>统一编号 as written by a reader.</summary>
/// <param name="Authority">Letters and digits of region and authority, upper case, perhaps the letters alone; null when not written.</param>
/// <param name="Year">The year; null when not written.</param>
/// <param name="Sequence">The running number.</param>
public sealed record FilingCodeQuery(string? Authority, int? Year, int Sequence) : NumberQuery
{
    /// <inheritdoc />
    public override bool IsWhole => HasAuthority && Year is not null;

    /// <inheritdoc />
    public override string Normalized => string.Create(
        CultureInfo.InvariantCulture,
        $"{(HasAuthority ? Authority : $"{Authority}…")}-{PartOrGap(Year?.ToString(CultureInfo.InvariantCulture))}-{Sequence:0000}");

    private bool HasAuthority => Authority is [.., >= '0' and <= '9'];
}
