using System.Text.Json.Serialization;

namespace Gazette.Documents;

/// <summary>Where a fact about the issue as a whole was read.</summary>
/// <param name="Field">The fact.</param>
/// <param name="Lines">The lines that tell it, ascending: running heads on every page, or the imprint, or the title of a column.</param>
public sealed record IdentitySource(IdentityField Field, IReadOnlyList<SourceSpan> Lines);

/// <summary>A fact about the issue as a whole.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentityField>))]
public enum IdentityField
{
    /// <summary><see cref="IssueIdentity.Year"/>.</summary>
    Year,

    /// <summary><see cref="IssueIdentity.Number"/>.</summary>
    Number,

    /// <summary><see cref="IssueIdentity.SerialNumber"/>.</summary>
    SerialNumber,

    /// <summary><see cref="IssueIdentity.PublishedOn"/>.</summary>
    PublishedOn,
}
