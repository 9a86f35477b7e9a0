using System.Text;

namespace Gazette.Search.Queries;

/// <summary>How a piece of the query is meant.</summary>
internal enum PieceRole
{
    /// <summary>Plain words.</summary>
    Words,

    /// <summary>In quotation marks: exactly so.</summary>
    Phrase,

    /// <summary>After a minus sign: not this.</summary>
    Excluded,
}

/// <summary>A piece of the query between spaces or quotation marks.</summary>
internal sealed record QueryPiece(string Text, PieceRole Role)
{
    // Straight and curly double quotation marks and the corner marks of traditional print; ' is left alone, it is an apostrophe.
    private const string Opening = "\"＂“”「『";

    /// <summary>Cuts a text. A mark that is never closed, a lone minus, an empty pair: all are plain text or nothing.</summary>
    public static IReadOnlyList<QueryPiece> Cut(string text)
    {
        var pieces = new List<QueryPiece>();
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var minus = IsMinus(text, i);
            var open = minus ? i + 1 : i;
            var close = Opening.Contains(text[open], StringComparison.Ordinal) ? text.IndexOfAny(Closing(text[open]), open + 1) : -1;
            if (close > 0)
            {
                Flush(pieces, plain);
                pieces.Add(new QueryPiece(text[(open + 1)..close], minus ? PieceRole.Excluded : PieceRole.Phrase));
                i = close + 1;
            }
            else if (minus)
            {
                Flush(pieces, plain);
                var end = open;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                pieces.Add(new QueryPiece(text[open..end], PieceRole.Excluded));
                i = end;
            }
            else
            {
                plain.Append(text[i++]);
            }
        }

        Flush(pieces, plain);
        return pieces;
    }

    // A minus excludes where a word begins (养老 -医保); inside a word it is a hyphen (COVID-19), before a space nothing.
    private static bool IsMinus(string text, int i) =>
        text[i] is '-' or '－' or '−' && (i == 0 || char.IsWhiteSpace(text[i - 1]))
        && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not ('-' or '－' or '−');

    private static char[] Closing(char opening) => opening switch
    {
        '「' => ['」'],
        '『' => ['』'],
        _ => ['"', '＂', '“', '”'],
    };

    private static void Flush(List<QueryPiece> pieces, StringBuilder plain)
    {
        if (plain.Length > 0)
        {
            pieces.Add(new QueryPiece(plain.ToString(), PieceRole.Words));
            plain.Clear();
        }
    }
}
