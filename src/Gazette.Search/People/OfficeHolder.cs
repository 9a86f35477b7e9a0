using Gazette.Storage.Reading;
using Gazette.Storage.Registers;

namespace Gazette.Search.People;

/// <summary>
/// A person on record in an office that a query asks for: by decisions, or named so in the chronicle. None of it says that the person
/// holds the office today.
/// </summary>
/// <param name="Person">The name.</param>
/// <param name="Office">The office as printed.</param>
public sealed record OfficeHolder(string Person, string Office)
{
    /// <summary>Appointment and removal as far as they are held; null for who is named in the chronicle only.</summary>
    public OfficeTerm? Term { get; init; }

    /// <summary>How often and from when to when the chronicle names the person so; null for who is on record by decisions.</summary>
    public NamedOffice? Named { get; init; }

    /// <summary>The article of the latest of it.</summary>
    public required ArticleSummary Latest { get; init; }

    /// <summary>The latest day of it that is known.</summary>
    public DateOnly? LatestDay { get; init; }
}

/// <summary>The office that a query asks for, with who is on record in it.</summary>
/// <param name="Asked">The office as asked, without question words.</param>
/// <param name="Holders">The persons, the latest first, on the same day who was appointed before who was removed; none when nobody is on record in it, or too many bodies have it.</param>
/// <param name="Bodies">In how many bodies the post is on record that are meant; more than can be told apart have no holders here.</param>
public sealed record OfficeAnswer(string Asked, IReadOnlyList<OfficeHolder> Holders, int Bodies = 0)
{
    /// <summary>The body asked for when other posts of it are on record and this one isn't; null when there is none.</summary>
    public string? Body { get; init; }
}
