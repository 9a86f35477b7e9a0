using System.Buffers;

namespace Gazette.Documents.Chinese;

/// <summary>The characters that print nothing, as sets that a text can be searched for at one go.</summary>
public static class BlankCharacters
{
    private const string WhiteSpaceCharacters =
        "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    /// <summary>What <see cref="char.IsWhiteSpace(char)"/> takes.</summary>
    public static SearchValues<char> WhiteSpace { get; } = SearchValues.Create(WhiteSpaceCharacters);

    /// <summary>White space and characters without width: byte order mark, zero-width space and joiners.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(WhiteSpaceCharacters + "\ufeff\u200b\u200c\u200d\u2060");

    /// <summary>The text without these characters; the same string when it has none.</summary>
    public static string Remove(string text, SearchValues<char> blanks)
    {
        var kept = text.Length - text.AsSpan().CountAny(blanks);
        return kept == text.Length ? text : string.Create(kept, (text, blanks), static (rest, source) =>
        {
            foreach (var c in source.text)
            {
                if (!source.blanks.Contains(c))
                {
                    rest[0] = c;
                    rest = rest[1..];
                }
            }
        });
    }
}
