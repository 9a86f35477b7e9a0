using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>
/// Everything on record of one name. A name is no proof of identity: records without a reason to be taken for one person's stay in
/// groups of their own.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Groups">The records, in groups that each belong to one person; by first appearance.</param>
public sealed record PersonRecords(string Name, IReadOnlyList<PersonGroup> Groups)
{
    /// <summary>The latest appointment or removal; null for who is named in the chronicle only.</summary>
    public PrintedRecord<Appointment>? Latest =>
        Groups.SelectMany(group => group.Appointments).MaxBy(record => record.Time?.Earliest ?? DateOnly.MinValue);

    /// <summary>Every name, in the order of the characters.</summary>
    /// <param name="appointments">Appointments and removals, in printed order.</param>
    /// <param name="offices">Offices named in the chronicle; what does not end in a post is no office and is left out.</param>
    public static IReadOnlyList<PersonRecords> Of(
        IReadOnlyList<PrintedRecord<Appointment>> appointments, IReadOnlyList<NamedOffice> offices)
    {
        var named = offices.Where(office => PostTitle.Of(office.Office).IsPost).ToLookup(office => office.Name, StringComparer.Ordinal);
        var decided = appointments.ToLookup(record => record.Record.Person, StringComparer.Ordinal);
        return
        [
            .. decided.Select(person => person.Key).Union(named.Select(person => person.Key), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => new PersonRecords(name, GroupsOf(decided[name], named[name]))),
        ];
    }

    private static IReadOnlyList<PersonGroup> GroupsOf(IEnumerable<PrintedRecord<Appointment>> appointments, IEnumerable<NamedOffice> offices)
    {
        var groups = new List<(List<Trace> Traces, HashSet<JoinBasis> Bases)>();
        foreach (var trace in appointments.OrderBy(record => record.Time?.Earliest ?? DateOnly.MaxValue).Select(Trace.Of).Concat(offices.OrderBy(office => office.First).Select(Trace.Of)))
        {
            var joined = (Traces: new List<Trace> { trace }, Bases: new HashSet<JoinBasis>());
            foreach (var group in groups.ToList())
            {
                var bases = group.Traces.Select(trace.JoinTo).OfType<JoinBasis>().ToList();
                if (bases.Count > 0)
                {
                    groups.Remove(group);
                    joined.Traces.InsertRange(joined.Traces.Count - 1, group.Traces);
                    joined.Bases.UnionWith(group.Bases);
                    joined.Bases.Add(bases.Min());
                }
            }

            groups.Add(joined);
        }

        return
        [
            .. groups.Select(group => new PersonGroup(
                    [.. group.Traces.Select(trace => trace.Appointment).OfType<PrintedRecord<Appointment>>().OrderBy(record => record.Time?.Earliest ?? DateOnly.MaxValue)],
                    [.. group.Traces.Select(trace => trace.Office).OfType<NamedOffice>().OrderBy(office => office.First)],
                    [.. group.Bases.Order()]))
                .OrderBy(FirstDay),
        ];
    }

    private static DateOnly FirstDay(PersonGroup group) => group.Appointments.Select(record => record.Time?.Earliest)
        .Concat(group.Offices.Select(office => office.First)).Min() ?? DateOnly.MaxValue;

    /// <summary>One record of a name: a decision, or an office in the chronicle.</summary>
    private sealed record Trace(PrintedRecord<Appointment>? Appointment, HeldPost? Post, NamedOffice? Office)
    {
        public static Trace Of(PrintedRecord<Appointment> appointment) => new(appointment, HeldPost.Of(appointment.Record.Position), null);

        public static Trace Of(NamedOffice office) => new(null, null, office);

        public JoinBasis? JoinTo(Trace other) => (this, other) switch
        {
            ({ Appointment: { } mine }, { Appointment: { } others }) => Decisions(mine, Post!, others, other.Post!),
            ({ Office: not null }, { Office: not null }) => JoinBasis.SameChronicle,
            ({ Office: { } office }, { Post: { } post }) => OfficeNames(office, post),
            ({ Post: { } post }, { Office: { } office }) => OfficeNames(office, post),
            _ => null,
        };

        private static JoinBasis? Decisions(PrintedRecord<Appointment> one, HeldPost onePost, PrintedRecord<Appointment> two, HeldPost twoPost) =>
            one.In.Id == two.In.Id && one.Record.Lines.Count > 0 && one.Record.Lines.SequenceEqual(two.Record.Lines) ? JoinBasis.SameSentence
            : onePost.OrganisationKey.Length == 0 || onePost.OrganisationKey != twoPost.OrganisationKey ? null
            : onePost.TitleKey == twoPost.TitleKey ? JoinBasis.SamePost
            : JoinBasis.SameOrganisation;

        // 市政府秘书长 in the chronicle is the 温州市人民政府秘书长 of the decision; 副市长 alone says nothing of which body.
        private static JoinBasis? OfficeNames(NamedOffice office, HeldPost post)
        {
            var held = post.OrganisationKey + post.TitleKey;
            return CharacterWidth.Squeeze(office.Office).Split('、', '，').Select(HeldPost.KeyOf)
                .Any(part => part.Length > post.TitleKey.Length && held.EndsWith(part, StringComparison.Ordinal))
                ? JoinBasis.OfficeIsPost
                : null;
        }
    }
}
