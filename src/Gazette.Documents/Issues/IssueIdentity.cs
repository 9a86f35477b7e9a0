namespace Gazette.Documents;

/// <summary>Which issue it is. What the text does not tell is null.</summary>
public sealed record IssueIdentity
{
    /// <summary>Year of the issue (2020年第9期: 2020), which may differ from the year it was printed in.</summary>
    public int? Year { get; init; }

    /// <summary>Number within the year (期), 1 or more.</summary>
    public int? Number { get; init; }

    /// <summary>Running number since the gazette began (总第N期).</summary>
    public int? SerialNumber { get; init; }

    /// <summary>Date of publication (出版日期).</summary>
    public DateOnly? PublishedOn { get; init; }
}
