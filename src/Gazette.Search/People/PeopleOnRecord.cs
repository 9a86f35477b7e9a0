using Gazette.Documents;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;

namespace Gazette.Search.People;

/// <summary>
/// Everyone on record of the collection by office: the index knows which articles hold an office, the store what they say of it. Nothing is
/// kept, so that nothing has to be read again after a load.
/// </summary>
internal sealed class PeopleOnRecord(ISearchIndex index, IOfficeReader offices)
{
    // More than this in one office are no answer to who holds it.
    private const int MostHolders = 12;

    // 办公室主任 is an office in every body: then none is meant.
    private const int MostBodies = 4;

    // A government appoints to its own bodies, whose names open with its place: one of so many, seen by so many of the newest decisions.
    private const int OwnShare = 3;
    private const int Decisions = 500;

    /// <summary>Those of some names that are on record.</summary>
    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        index.PeopleAsync(names, cancellationToken);

    /// <summary>
    /// Who is on record in an office, the latest first; those of the time asked for, or all when none is of that time; and in how many bodies
    /// that are meant: of too many nobody is told.
    /// </summary>
    public async Task<(IReadOnlyList<OfficeHolder> Holders, int Bodies)> HoldersOfAsync(AskedOffice asked, QueryDate? date, CancellationToken cancellationToken)
    {
        var bodies = await MeantAsync(asked, cancellationToken);
        if (bodies.Count is 0 or > MostBodies)
        {
            return ([], bodies.Count);
        }

        var rows = await index.OfficeRowsAsync(asked.Title, bodies, cancellationToken);
        var appointments = (await offices.AppointmentsAsync(rows, cancellationToken)).Where(record => IsMeant(record.Record.Position));
        List<OfficeTerm> terms = [.. OrganisationPosts.Of(appointments, []).SelectMany(organisation => organisation.Posts).SelectMany(post => post.Terms)];
        List<(string Office, PrintedRecord<NamedOffice> Record)> named =
        [
            .. (await offices.NamedOfficesByArticleAsync(rows, cancellationToken))
                .SelectMany(record => IndexedOffice.Parts(record.Record.Office).Where(IsMeant), (record, office) => (office, record)),
        ];
        var termsThen = terms.Where(term => IsOf(date, term.Records.Select(record => record.Time?.Month))).ToList();
        var namedThen = named.Where(office => IsOf(date, [office.Record.Month?.Month])).ToList();
        return (termsThen.Count + namedThen.Count > 0 ? Holders(termsThen, namedThen) : Holders(terms, named), bodies.Count);

        bool IsMeant(string position) => HeldPost.Of(position) is var post && post.TitleKey == asked.Title && bodies.Contains(post.OrganisationKey);
    }

    /// <summary>The body that an office asked for belongs to, among those of the newest decisions; null when there is none, or several.</summary>
    public async Task<string?> BodyAsync(AskedOffice asked, CancellationToken cancellationToken)
    {
        if (asked.Body.Length == 0)
        {
            return null;
        }

        var decided = await index.NewestBodiesAsync(Decisions, cancellationToken);
        return decided.Where(body => asked.IsOf(body, place => IsOwn(place, decided))).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;
    }

    // The bodies in which the post is on record that the query means.
    private async Task<IReadOnlySet<string>> MeantAsync(AskedOffice asked, CancellationToken cancellationToken)
    {
        var printed = await index.BodiesAsync(asked.Title, cancellationToken);
        var decided = printed.Count == 0 ? [] : await index.NewestBodiesAsync(Decisions, cancellationToken);
        return printed.Where(body => asked.Fits(body, asked.Title, place => IsOwn(place, decided))).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsOwn(string place, IReadOnlyList<string> decided) =>
        place.Length > 1 && decided.Count(body => body.StartsWith(place, StringComparison.Ordinal)) * OwnShare > decided.Count;

    private static IReadOnlyList<OfficeHolder> Holders(
        IEnumerable<OfficeTerm> terms, IEnumerable<(string Office, PrintedRecord<NamedOffice> Record)> named) =>
    [
        .. terms.Select(Holder)
            .Concat(named.GroupBy(held => (held.Record.Record.Name, held.Office), held => held.Record)
                .Select(office => Holder(office.Key.Name, office.Key.Office, [.. office])))
            .OrderByDescending(holder => holder.LatestDay ?? DateOnly.MinValue).ThenBy(holder => holder.Term?.End is not null).Take(MostHolders),
    ];

    private static OfficeHolder Holder(OfficeTerm term)
    {
        var latest = term.Records.Last();
        return new OfficeHolder(term.Person, latest.Record.Position) { Term = term, Latest = latest.In, LatestDay = latest.Time?.Latest };
    }

    private static OfficeHolder Holder(string name, string office, IReadOnlyList<PrintedRecord<NamedOffice>> named)
    {
        var all = new NamedOffice(
            name, office, named.Sum(record => record.Record.Entries), named.Min(record => record.Record.First), named.Max(record => record.Record.Last));
        return new OfficeHolder(name, office) { Named = all, Latest = named[^1].In, LatestDay = all.Last };
    }

    private static bool IsOf(QueryDate? date, IEnumerable<DateOnly?> months) =>
        date is null || months.OfType<DateOnly>().Any(month => date.Holds(new QueryDate(month.Year, month.Month)));
}
