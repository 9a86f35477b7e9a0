using Gazette.Documents;

namespace Gazette.Storage.Writing.Ids;

/// <summary>
/// All runs of four characters in a text, white space out: two readings of one article share most of them however lines are broken
/// and a few characters corrected.
/// </summary>
internal sealed class TextShingles
{
    // Four UTF-16 units fill a ulong exactly, so no hashing is needed.
    private const int Length = 4;
    private readonly HashSet<ulong> _shingles;

    private TextShingles(HashSet<ulong> shingles) => _shingles = shingles;

    /// <summary>How many different runs the text has.</summary>
    public int Count => _shingles.Count;

    /// <summary>The runs of the given lines.</summary>
    /// <param name="text">All lines of the issue.</param>
    /// <param name="spans">Which of them; ranges beyond the end of the text are cut.</param>
    public static TextShingles Of(IReadOnlyList<string> text, IEnumerable<SourceSpan> spans)
    {
        var shingles = new HashSet<ulong>();
        var window = 0UL;
        var filled = 0;
        var characters = spans
            .SelectMany(span => Enumerable.Range(span.First, Math.Max(0, Math.Min(span.Last, text.Count) - span.First + 1)))
            .SelectMany(line => text[line - 1])
            .Where(character => !char.IsWhiteSpace(character));
        foreach (var character in characters)
        {
            window = (window << 16) | character;
            if (++filled >= Length)
            {
                shingles.Add(window);
            }
        }

        return new TextShingles(shingles);
    }

    /// <summary>How many runs both have.</summary>
    public int SharedWith(TextShingles other) => _shingles.Count <= other._shingles.Count
        ? _shingles.Count(other._shingles.Contains)
        : other.SharedWith(this);
}
