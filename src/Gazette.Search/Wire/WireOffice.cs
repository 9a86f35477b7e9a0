using System.Globalization;
using Gazette.Documents;
using Gazette.Search.People;

namespace Gazette.Search.Wire;

/// <summary>An office with who is on record in it; none of it says who holds it today.</summary>
/// <param name="Asked">The office as asked, without question words.</param>
/// <param name="Holders">The persons, the latest first; empty when nobody is on record in it.</param>
public sealed record WireOffice(string Asked, IReadOnlyList<WireOfficeHolder> Holders)
{
    /// <summary>Turns an answer into its wire form.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="address">Gives the address of an article's page.</param>
    public static WireOffice From(OfficeAnswer answer, Func<ArticleId, string> address) =>
        new(answer.Asked, [.. answer.Holders.Select(holder => WireOfficeHolder.From(holder, address))]);
}

/// <summary>A person on record in an office; what is not on record is null.</summary>
/// <param name="Person">The name.</param>
/// <param name="Office">The office as printed.</param>
/// <param name="Appointed">Day (2020-06-24) or month (2020-06) of the appointment.</param>
/// <param name="Removed">Day or month of the removal.</param>
/// <param name="NamedFirst">First day on which the chronicle names the person so.</param>
/// <param name="NamedLast">Last such day.</param>
/// <param name="Mentions">How many entries of the chronicle do.</param>
/// <param name="Url">Address of the article with the latest of it.</param>
public sealed record WireOfficeHolder(
    string Person, string Office, string? Appointed, string? Removed, DateOnly? NamedFirst, DateOnly? NamedLast, int? Mentions, string Url)
{
    /// <summary>Turns a person into its wire form.</summary>
    /// <param name="holder">The person.</param>
    /// <param name="address">Gives the address of an article's page.</param>
    public static WireOfficeHolder From(OfficeHolder holder, Func<ArticleId, string> address) => new(
        holder.Person,
        holder.Office,
        Written(holder.Term?.Start?.Time),
        Written(holder.Term?.End?.Time),
        holder.Named?.First,
        holder.Named?.Last,
        holder.Named?.Entries,
        address(holder.Latest.Id));

    private static string? Written(CoveredTime? time) =>
        time?.Earliest.ToString(time.IsDay ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);
}
