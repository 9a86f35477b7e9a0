using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>One person in one post, from the decision that appoints to the one that removes, as far as they are held.</summary>
public sealed record OfficeTerm
{
    /// <summary>The person's name.</summary>
    public required string Person { get; init; }

    /// <summary>The appointment; null when only the removal is held.</summary>
    public PrintedRecord<Appointment>? Start { get; init; }

    /// <summary>The removal; null when none is held, which does not say that the person is still in office.</summary>
    public PrintedRecord<Appointment>? End { get; init; }

    /// <summary>Further appointments to the same post before the removal: the end of a trial period, a second term.</summary>
    public IReadOnlyList<PrintedRecord<Appointment>> Renewals { get; init; } = [];

    /// <summary>The first record of it.</summary>
    public PrintedRecord<Appointment> First => Start ?? End!;

    /// <summary>Every record of it, in order of time.</summary>
    public IEnumerable<PrintedRecord<Appointment>> Records =>
        [.. Start is null ? [] : new[] { Start }, .. Renewals, .. End is null ? [] : new[] { End }];

    /// <summary>Whether the person held the post on a day, as far as the decisions tell.</summary>
    public HolderStatus On(DateOnly day)
    {
        var start = Start?.Time;
        var end = End?.Time;
        if (Start is not null && start is null || End is not null && end is null)
        {
            return HolderStatus.Undated;
        }

        if (start is not null && day < start.Earliest || end is not null && day > end.Latest)
        {
            return HolderStatus.NotHeld;
        }

        if (start is { IsDay: false } && day <= start.Latest || end is not null && day >= end.Earliest)
        {
            return HolderStatus.ChangedThen;
        }

        return (start, end) switch
        {
            (not null, not null) => HolderStatus.Held,
            (not null, null) => HolderStatus.NoRemovalSeen,
            _ => HolderStatus.StartUnknown,
        };
    }

    /// <summary>The terms of one post, in order of time.</summary>
    /// <param name="records">Its appointments and removals, in printed order.</param>
    public static IReadOnlyList<OfficeTerm> Of(IEnumerable<PrintedRecord<Appointment>> records)
    {
        var terms = new List<OfficeTerm>();
        foreach (var person in records.GroupBy(record => record.Record.Person, StringComparer.Ordinal))
        {
            OfficeTerm? open = null;
            foreach (var record in person.OrderBy(record => record.Time?.Earliest ?? DateOnly.MaxValue))
            {
                if (record.Record.Action == AppointmentAction.Appointed)
                {
                    open = open is null
                        ? new OfficeTerm { Person = person.Key, Start = record }
                        : open with { Renewals = [.. open.Renewals, record] };
                    continue;
                }

                terms.Add((open ?? new OfficeTerm { Person = person.Key }) with { End = record });
                open = null;
            }

            if (open is not null)
            {
                terms.Add(open);
            }
        }

        // Who leaves in a month stands before who comes in it.
        return [.. terms.OrderBy(term => term.First.Time?.Earliest ?? DateOnly.MaxValue).ThenBy(term => term.Start is not null)];
    }
}
