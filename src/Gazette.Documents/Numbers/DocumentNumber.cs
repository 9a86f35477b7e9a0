namespace Gazette.Documents;

/// <summary>
/// 发文字号, the number of an official document: the agency's code, the year in 〔〕 and the running number, as
/// GB/T 9704—2012, 7.2.5 has it (温政办〔2020〕94号); also orders (省政府令第372号) and announcements (财政部公告2019年第76号).
/// Compared by value.
/// </summary>
public sealed partial record DocumentNumber
{
    /// <summary>The agency's code (机关代字), e.g. 温政办; for an order all before 第 or the year, e.g. 省政府令.</summary>
    public required string Agency { get; init; }

    /// <summary>The year; null for an order numbered without one.</summary>
    public int? Year { get; init; }

    /// <summary>The running number (发文顺序号), 1 or more, without leading zeros.</summary>
    public required int Sequence { get; init; }

    /// <summary>Which of the printed forms it has.</summary>
    public DocumentNumberForm Form { get; init; }

    /// <summary>The one normal form: full-width brackets, no spaces.</summary>
    public override string ToString() => Form switch
    {
        DocumentNumberForm.Bracketed => $"{Agency}〔{Year}〕{Sequence}号",
        _ when Year is null => $"{Agency}第{Sequence}号",
        _ => $"{Agency}{Year}年第{Sequence}号",
    };
}
