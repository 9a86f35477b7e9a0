using Gazette.Ingestion.Chinese;

namespace Gazette.Ingestion.Closings;

/// <summary>Collects the annexes of an article, each once, whether announced, printed or both.</summary>
internal sealed class AnnexList
{
    private readonly List<string> _announced = [];
    private readonly List<string> _printed = [];

    /// <summary>Titles announced so far.</summary>
    public IReadOnlyCollection<string> Announced => _announced;

    /// <summary>All titles, announced ones first.</summary>
    public IReadOnlyList<string> Titles => [.. _announced, .. _printed];

    /// <summary>Adds an annex that a note announces.</summary>
    public void Announce(string title) => Add(_announced, title);

    /// <summary>Adds an annex that is printed, unless its number or title says that it has been announced.</summary>
    /// <param name="number">Its number; null for an only annex.</param>
    /// <param name="title">The printed title, which may differ from the announced one.</param>
    public void Print(int? number, string title)
    {
        if ((number ?? 1) > _announced.Count || (number is null && _announced.Count > 1))
        {
            Add(_printed, title);
        }
    }

    private void Add(List<string> list, string title)
    {
        var key = CharacterWidth.Squeeze(title);
        if (key.Length > 0 && !Titles.Any(known => string.Equals(CharacterWidth.Squeeze(known), key, StringComparison.Ordinal)))
        {
            list.Add(title);
        }
    }
}
