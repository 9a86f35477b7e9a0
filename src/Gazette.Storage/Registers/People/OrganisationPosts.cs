using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>An organisation with the posts to which somebody was appointed or from which somebody was removed.</summary>
/// <param name="Name">Its name as printed last; null for posts printed without one.</param>
/// <param name="Posts">Its posts, those for one person first, each in order of appearance.</param>
/// <param name="CollectiveRemovals">Sentences that end posts of it without naming the persons.</param>
public sealed record OrganisationPosts(
    string? Name, IReadOnlyList<PostHolders> Posts, IReadOnlyList<PrintedRecord<CollectiveRemoval>> CollectiveRemovals)
{
    /// <summary>What of it bears a text in its name: all of it, or some of its posts; null for nothing.</summary>
    public OrganisationPosts? Matching(string text)
    {
        var (key, name) = (HeldPost.KeyOf(text), HeldPost.KeyOf(Name ?? ""));
        if (name.Contains(key, StringComparison.Ordinal))
        {
            return this;
        }

        var posts = Posts.Where(post => (name + post.Post.TitleKey).Contains(key, StringComparison.Ordinal)).ToList();
        return posts.Count == 0 ? null : this with { Posts = posts };
    }

    /// <summary>Every organisation, by name.</summary>
    /// <param name="appointments">All appointments and removals, in printed order.</param>
    /// <param name="removals">All sentences that end posts together.</param>
    public static IReadOnlyList<OrganisationPosts> Of(
        IEnumerable<PrintedRecord<Appointment>> appointments, IReadOnlyList<PrintedRecord<CollectiveRemoval>> removals) =>
    [
        .. appointments.Select(record => (Record: record, Post: HeldPost.Of(record.Record.Position)))
            .GroupBy(held => held.Post.OrganisationKey, StringComparer.Ordinal)
            .Select(organisation => new OrganisationPosts(
                organisation.Last().Post.Organisation,
                [
                    .. organisation.GroupBy(held => held.Post.TitleKey, StringComparer.Ordinal)
                        .Select(post => new PostHolders(post.Last().Post, OfficeTerm.Of(post.Select(held => held.Record))))
                        .OrderByDescending(post => post.Post.IsUsuallySole),
                ],
                [.. removals.Where(removal => organisation.Key.Length > 0 && HeldPost.KeyOf(removal.Record.Posts).Contains(organisation.Key, StringComparison.Ordinal))]))
            .OrderBy(organisation => organisation.Name is null)
            .ThenBy(organisation => organisation.Name, StringComparer.Ordinal),
    ];
}
