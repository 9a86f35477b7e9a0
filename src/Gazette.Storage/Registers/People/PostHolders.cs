using Gazette.Documents;

namespace Gazette.Storage.Registers;

/// <summary>A post and who is known to have held it.</summary>
/// <param name="Post">The post, as its latest record prints it.</param>
/// <param name="Terms">Its holders, in order of time.</param>
public sealed record PostHolders(HeldPost Post, IReadOnlyList<OfficeTerm> Terms)
{
    /// <summary>
    /// What lies between a holder and the next: a stretch without a holder on record, or two at once; null when the two meet, or when
    /// several may hold the post, so that neither says anything.
    /// </summary>
    /// <param name="index">0-based place of the earlier of the two.</param>
    public Succession? After(int index)
    {
        if (!Post.IsUsuallySole || index + 1 >= Terms.Count)
        {
            return null;
        }

        var (before, after) = (Terms[index], Terms[index + 1]);
        if (before.Person == after.Person || after.Start?.Time is not { } start)
        {
            return null;
        }

        if (before.End?.Time is not { } end)
        {
            return new Succession(SuccessionKind.NoRemovalSeen, before.First.Time, start);
        }

        return end.Latest < start.Earliest ? new Succession(SuccessionKind.Gap, end, start)
            : start.Latest < end.Earliest ? new Succession(SuccessionKind.Overlap, start, end)
            : null;
    }

    /// <summary>Who held it on a day, as far as known; without those known not to have.</summary>
    public IEnumerable<(OfficeTerm Term, HolderStatus Status)> On(DateOnly day) =>
        Terms.Select(term => (Term: term, Status: term.On(day))).Where(holder => holder.Status != HolderStatus.NotHeld);
}
