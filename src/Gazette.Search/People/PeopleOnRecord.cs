using Gazette.Documents;
using Gazette.Search.Queries;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;

namespace Gazette.Search.People;

/// <summary>Everyone on record of the collection by office.</summary>
internal sealed class PeopleOnRecord
{
    // More than this in one office are no answer to who holds it.
    private const int MostHolders = 12;

    // 办公室主任 is an office in every body: then none is meant.
    private const int MostBodies = 4;

    private readonly List<(string Body, string Title, OfficeTerm Term)> _terms;
    private readonly List<(string Body, string Title, string Office, PrintedRecord<NamedOffice> Named)> _named;
    private readonly HashSet<string> _names;

    /// <summary>Orders the records.</summary>
    /// <param name="appointments">All appointments and removals, in printed order.</param>
    /// <param name="offices">All offices of the chronicle; what does not end in a post is none.</param>
    public PeopleOnRecord(IReadOnlyList<PrintedRecord<Appointment>> appointments, IReadOnlyList<PrintedRecord<NamedOffice>> offices)
    {
        _terms =
        [
            .. OrganisationPosts.Of(appointments, []).SelectMany(organisation => organisation.Posts)
                .SelectMany(post => post.Terms.Select(term => (post.Post.OrganisationKey, post.Post.TitleKey, term))),
        ];
        var named = offices.Where(office => PostTitle.Of(office.Record.Office).IsPost).ToList();
        _named =
        [
            .. named.SelectMany(office => office.Record.Office.Split('、', '，').Select(part => (part, Post: HeldPost.Of(part), office))
                .Select(part => (part.Post.OrganisationKey, part.Post.TitleKey, part.part, part.office))),
        ];
        _names = [.. appointments.Select(record => record.Record.Person), .. named.Select(office => office.Record.Name)];
    }

    /// <summary>Whether somebody of this name is on record.</summary>
    public bool Knows(string name) => _names.Contains(name);

    /// <summary>Who is on record in an office, the latest first; those of the time asked for, or all when none is of that time.</summary>
    public IReadOnlyList<OfficeHolder> HoldersOf(AskedOffice asked, QueryDate? date)
    {
        var terms = _terms.Where(held => asked.Fits(held.Body, held.Title, IsOwn)).ToList();
        var named = _named.Where(held => asked.Fits(held.Body, held.Title, IsOwn)).ToList();
        if (terms.Select(held => held.Body).Concat(named.Select(held => held.Body)).Distinct(StringComparer.Ordinal).Count() > MostBodies)
        {
            return [];
        }

        var termsThen = terms.Where(held => IsOf(date, held.Term.Records.Select(record => record.Time?.Month))).ToList();
        var namedThen = named.Where(held => IsOf(date, [held.Named.Month?.Month])).ToList();
        return termsThen.Count + namedThen.Count > 0 ? Holders(termsThen, namedThen) : Holders(terms, named);
    }

    private static IReadOnlyList<OfficeHolder> Holders(
        IEnumerable<(string Body, string Title, OfficeTerm Term)> terms,
        IEnumerable<(string Body, string Title, string Office, PrintedRecord<NamedOffice> Named)> named) =>
    [
        .. terms.Select(held => Holder(held.Term))
            .Concat(named.GroupBy(held => (held.Named.Record.Name, held.Office)).Select(office => Holder(office.Key.Name, office.Key.Office, [.. office.Select(held => held.Named)])))
            .OrderByDescending(holder => holder.LatestDay ?? DateOnly.MinValue).Take(MostHolders),
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

    // A government appoints to its own bodies, whose names open with its place.
    private bool IsOwn(string place)
    {
        const int Share = 3;
        return place.Length > 1 && _terms.Count(held => held.Body.StartsWith(place, StringComparison.Ordinal)) * Share > _terms.Count;
    }
}
