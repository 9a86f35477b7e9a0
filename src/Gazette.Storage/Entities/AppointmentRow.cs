using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>One person and one post.</summary>
internal sealed class AppointmentRow : ArticlePartRow
{
    public required string Person { get; set; }

    public AppointmentAction Action { get; set; }

    public required string Post { get; set; }

    public string? Note { get; set; }

    public bool Concurrent { get; set; }
}
