using System.Runtime.InteropServices;

namespace Gazette.Ingestion.Bodies;

/// <summary>A paragraph while it is being put together; adding a line costs the length of that line only.</summary>
internal sealed class OpenParagraph
{
    /// <summary>A note in brackets at the end of a paragraph is shorter than this.</summary>
    private const int TailLength = 400;

    private readonly List<char> _text = [];
    private readonly BracketBalance _brackets = new();

    /// <summary>How the text ends so far.</summary>
    public SentenceEnd End => SentenceEnds.Of(Text[Math.Max(0, _text.Count - TailLength)..]);

    /// <summary>Whether a bracket, title or quotation is still open.</summary>
    public bool IsLeftOpen => _brackets.IsLeftOpen;

    /// <summary>Whether a sentence has ended, or a colon stood, in the text.</summary>
    public bool HasStop { get; private set; }

    private ReadOnlySpan<char> Text => CollectionsMarshal.AsSpan(_text);

    /// <summary>Adds the next line.</summary>
    public void Append(string line)
    {
        if (_text.Count > 0 && line.Length > 0 && LineJoin.NeedsSpace(_text[^1], line[0]))
        {
            _text.Add(' ');
        }

        _text.AddRange(line.AsSpan());
        _brackets.Read(line);
        HasStop |= line.AsSpan().IndexOfAny("。；：:;") >= 0;
    }

    /// <summary>Begins the next paragraph.</summary>
    public void Clear()
    {
        _text.Clear();
        _brackets.Clear();
        HasStop = false;
    }

    /// <inheritdoc />
    public override string ToString() => new(Text);
}
