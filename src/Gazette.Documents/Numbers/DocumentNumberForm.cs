namespace Gazette.Documents;

/// <summary>The printed forms of a document number.</summary>
public enum DocumentNumberForm
{
    /// <summary>温政办〔2020〕94号.</summary>
    Bracketed,

    /// <summary>省政府令第372号, 农业农村部令2018年第1号: an order or announcement (令、公告).</summary>
    Ordinal,
}
