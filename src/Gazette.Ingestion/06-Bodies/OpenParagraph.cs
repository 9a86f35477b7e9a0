using System.Text;

namespace Gazette.Ingestion.Bodies;

/// <summary>A paragraph while it is being put together; adding a line costs the length of that line only.</summary>
internal sealed class OpenParagraph
{
    /// <summary>A note in _brackets at the end of a paragraph is shorter than this.</summary>
    private const int TailLength = 400;

    private readonly StringBuilder _text = new();
    private readonly BracketBalance _brackets = new();

    /// <summary>How the _text ends so far.</summary>
    public SentenceEnd End => SentenceEnds.Of(Tail);

    /// <summary>Whether a bracket, title or quotation is still open.</summary>
    public bool IsLeftOpen => _brackets.IsLeftOpen;

    /// <summary>Whether a sentence has ended, or a colon stood, in the _text.</summary>
    public bool HasStop { get; private set; }

    private string Tail => _text.ToString(Math.Max(0, _text.Length - TailLength), Math.Min(_text.Length, TailLength));

    /// <summary>Adds the next line.</summary>
    public void Append(string line)
    {
        if (_text.Length > 0 && line.Length > 0 && LineJoin.NeedsSpace(_text[^1], line[0]))
        {
            _text.Append(' ');
        }

        _text.Append(line);
        _brackets.Read(line);
        HasStop |= line.AsSpan().IndexOfAny("。；：:;") >= 0;
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();
}
