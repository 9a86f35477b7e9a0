using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Gazette.Documents;

/// <summary>
/// The permanent id of an article: eight characters of Crockford's base 32 in lower case, opaque, e.g. <c>7k3m9x0p</c>. The first
/// one of an article is made from what it is (see <see cref="Create"/>); once published it stays, whatever the parser learns later.
/// </summary>
public readonly record struct ArticleId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 8;

    private ArticleId(string value) => Value = value;

    /// <summary>The eight characters.</summary>
    public string Value { get; }

    /// <summary>Makes the id that belongs to these identifying parts, always the same for the same parts.</summary>
    /// <param name="parts">What tells the article from every other: year and number of the issue, document number or kind and title.</param>
    public static ArticleId Create(params string[] parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts)));
        return new ArticleId(string.Create(Length, hash, static (span, bytes) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Alphabet[bytes[i] & 31];
            }
        }));
    }

    /// <summary>Reads an id; letters may be upper case, and o, i, l stand for 0, 1, 1 as in Crockford's base 32.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ArticleId? id)
    {
        id = null;
        if (text is not { Length: Length })
        {
            return false;
        }

        var value = text.ToLowerInvariant().Replace('o', '0').Replace('i', '1').Replace('l', '1');
        if (value.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return false;
        }

        id = new ArticleId(value);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
