using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>How the portal words what became of an article whose id leads to nothing any more.</summary>
public static class VanishedWording
{
    /// <summary>What has happened, in a few words.</summary>
    public static string Title(VanishedArticle vanished) => vanished.RemovedAt is null ? "这一条已并入别处" : "这一条已经撤下";

    /// <summary>What stood there, and what became of it.</summary>
    public static string Fate(VanishedArticle vanished) => vanished.RemovedAt is { } removedAt
        ? $"这个网址曾指向{(vanished.Title is { } title ? $"“{title}”" : "一个条目")}。它所在的{Wording.Issue(vanished.Issue)}已于{Wording.Date(ChinaTime.DayOf(removedAt))}从本库整期撤下；该期再次收入时，同一条目仍在这个网址。"
        : "这个网址曾指向一个条目。重新整理后，它并入了同一期的别的条目，请到该期目录中查找。";

    /// <summary>Where to go on, each with what is found there: its number, and the contents of its issue while that is held.</summary>
    public static IEnumerable<(string Label, string Address)> Ways(VanishedArticle vanished)
    {
        if (vanished.DocumentNumber is { } number)
        {
            yield return ($"查文号{number}", GazetteAddresses.Document(number));
        }

        if (vanished.RemovedAt is null && GazetteAddresses.Issue(vanished.Issue) is { } contents)
        {
            yield return ($"{Wording.Issue(vanished.Issue)}目录", contents);
        }
    }
}
