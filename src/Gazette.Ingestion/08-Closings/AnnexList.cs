using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Closings;

/// <summary>Collects the annexes of an article, each once, whether announced, printed or both.</summary>
internal sealed class AnnexList
{
    private readonly List<string> _announced = [];
    private readonly List<string> _printed = [];
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly List<int> _lines = [];
    private readonly HashSet<string> _announcedKeys = new(StringComparer.Ordinal);

    /// <summary>All titles, announced ones first.</summary>
    public IReadOnlyList<string> Titles => [.. _announced, .. _printed];

    /// <summary>The lines that announce them, or are printed over those that nothing announces.</summary>
    public IReadOnlyList<SourceSpan> Lines => SourceSpan.Cover(_lines);

    /// <summary>Whether an annex of this title has been announced.</summary>
    public bool Announces(string title) => _announcedKeys.Contains(CharacterWidth.Squeeze(title));

    /// <summary>Adds an annex that a note announces.</summary>
    /// <param name="title">The announced title.</param>
    /// <param name="lines">Its lines.</param>
    public void Announce(string title, IEnumerable<int> lines)
    {
        Add(_announced, title, lines);
        _announcedKeys.Add(CharacterWidth.Squeeze(title));
    }

    /// <summary>Adds an annex that is printed, unless its number or title says that it has been announced.</summary>
    /// <param name="number">Its number; null for an only annex.</param>
    /// <param name="title">The printed title, which may differ from the announced one.</param>
    /// <param name="lines">Its lines.</param>
    public void Print(int? number, string title, IEnumerable<int> lines)
    {
        var isAnnounced = number is { } known ? known <= _announced.Count : _announced.Count == 1;
        if (!isAnnounced)
        {
            Add(_printed, title, lines);
        }
    }

    private void Add(List<string> list, string title, IEnumerable<int> lines)
    {
        var key = CharacterWidth.Squeeze(title);
        if (key.Length > 0 && _listed.Add(key))
        {
            list.Add(title);
            _lines.AddRange(lines);
        }
    }
}
