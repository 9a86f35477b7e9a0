using Gazette.Documents;

namespace Gazette.Search.Indexing;

/// <summary>A person on record in an office (职务), as offices are compared.</summary>
/// <param name="Person">The name.</param>
/// <param name="Title">Key of the post (<see cref="HeldPost.TitleKey"/>).</param>
/// <param name="Body">Key of the body or place (<see cref="HeldPost.OrganisationKey"/>); empty when none is printed.</param>
/// <param name="IsDecided">Whether by appointment or removal; else the chronicle names the person so.</param>
public sealed record IndexedOffice(string Person, string Title, string Body, bool IsDecided)
{
    /// <summary>The offices of an article, each once; what the chronicle says before a name and does not end in a post is none.</summary>
    public static IReadOnlyList<IndexedOffice> Of(Article article) =>
    [
        .. article.Appointments.Select(record => Of(record.Person, record.Position, isDecided: true))
            .Concat(article.Chronicle.SelectMany(entry => entry.People).SelectMany(
                named => Parts(named.Office).Select(part => Of(named.Name, part, isDecided: false))))
            .Distinct(),
    ];

    /// <summary>The offices under which the chronicle names somebody at once (副市长、市公安局局长); none for what does not end in a post.</summary>
    public static IReadOnlyList<string> Parts(string named) => PostTitle.Of(named).IsPost ? named.Split('、', '，') : [];

    private static IndexedOffice Of(string person, string position, bool isDecided)
    {
        var post = HeldPost.Of(position);
        return new IndexedOffice(person, post.TitleKey, post.OrganisationKey, isDecided);
    }
}
