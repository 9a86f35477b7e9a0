using Gazette.Documents;
using Gazette.Storage.Registers;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>The text of a chronicle entry with its people and documents linked.</summary>
public static class ChronicleText
{
    /// <summary>The pieces of the text, in order.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="titled">Articles by the titles that entries quote.</param>
    public static IReadOnlyList<EntryPiece> Pieces(ChronicleEntry entry, IReadOnlyDictionary<string, ArticleId> titled)
    {
        var pieces = new List<EntryPiece>();
        var at = 0;
        foreach (var mark in EntryMark.Of(entry, titled))
        {
            if (mark.Start > at)
            {
                pieces.Add(new EntryPiece(entry.Text[at..mark.Start]));
            }

            at = mark.Start + mark.Length;
            pieces.Add(new EntryPiece(entry.Text[mark.Start..at], Address(mark)));
        }

        if (at < entry.Text.Length)
        {
            pieces.Add(new EntryPiece(entry.Text[at..]));
        }

        return pieces;
    }

    private static string? Address(EntryMark mark) => mark switch
    {
        PersonMark person => RecordAddresses.Person(person.Name),
        NumberMark number => GazetteAddresses.Document(number.Number.ToString()),
        TitleMark title => GazetteAddresses.Article(title.Id),
        _ => null,
    };
}

/// <summary>A piece of a chronicle entry.</summary>
/// <param name="Text">The text, not escaped.</param>
/// <param name="Href">Where it leads, or null.</param>
public sealed record EntryPiece(string Text, string? Href = null);
