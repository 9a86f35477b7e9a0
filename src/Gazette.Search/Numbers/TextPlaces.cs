namespace Gazette.Search.Numbers;

/// <summary>Lines and columns of a text, 1-based, by offset; columns in UTF-16 units.</summary>
internal sealed class TextPlaces
{
    private readonly List<int> _starts = [0];

    /// <summary>Reads the line ends: LF, CR or both.</summary>
    public TextPlaces(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Where an offset lies.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var at = _starts.BinarySearch(offset);
        var line = at >= 0 ? at : ~at - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
