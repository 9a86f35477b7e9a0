using Gazette.Documents;

namespace Gazette.Storage.Registers;

/// <summary>A stretch of a chronicle entry that leads somewhere.</summary>
/// <param name="Start">Offset of its first character, 0-based.</param>
/// <param name="Length">Number of characters.</param>
public abstract record EntryMark(int Start, int Length)
{
    /// <summary>
    /// The marks of an entry in reading order; none reaches into another. A person counts when named with an office, as on the
    /// pages of people.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="titled">Articles by title, those that are held of <see cref="TitlesIn"/>.</param>
    public static IReadOnlyList<EntryMark> Of(ChronicleEntry entry, IReadOnlyDictionary<string, ArticleId> titled)
    {
        var marks = new List<EntryMark>();
        foreach (var mark in People(entry).Concat(Numbers(entry)).Concat(Titles(entry, titled)).OrderBy(mark => mark.Start))
        {
            var end = marks.Count == 0 ? 0 : marks[^1].Start + marks[^1].Length;
            if (mark.Start >= end && mark.Start + mark.Length <= entry.Text.Length)
            {
                marks.Add(mark);
            }
        }

        return marks;
    }

    /// <summary>The titles that entries quote in 《》.</summary>
    public static IReadOnlyCollection<string> TitlesIn(IEnumerable<ChronicleEntry> entries) =>
        entries.SelectMany(entry => TitleInText.Find(entry.Text)).Select(found => found.Title).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<EntryMark> People(ChronicleEntry entry) => entry.People
        .Where(person => PostTitle.Of(person.Office).IsPost)
        .Select(person => new PersonMark(person.Start, person.Name));

    private static IEnumerable<EntryMark> Numbers(ChronicleEntry entry) =>
        DocumentNumberScanner.Find(entry.Text).Select(found => new NumberMark(found.Start, found.Length, found.Number));

    private static IEnumerable<EntryMark> Titles(ChronicleEntry entry, IReadOnlyDictionary<string, ArticleId> titled)
    {
        foreach (var found in TitleInText.Find(entry.Text))
        {
            if (titled.TryGetValue(found.Title, out var id))
            {
                yield return new TitleMark(found.Start + 1, found.Length - 2, id); // Without 《 and 》.
            }
        }
    }
}

/// <summary>A person named with an office.</summary>
public sealed record PersonMark(int Start, string Name) : EntryMark(Start, Name.Length);

/// <summary>A document number.</summary>
public sealed record NumberMark(int Start, int Length, DocumentNumber Number) : EntryMark(Start, Length);

/// <summary>The title of a document that is held.</summary>
public sealed record TitleMark(int Start, int Length, ArticleId Id) : EntryMark(Start, Length);
