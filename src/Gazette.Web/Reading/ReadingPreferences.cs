namespace Gazette.Web.Reading;

/// <summary>
/// How a reader wants pages set: size of the letters, space between lines, contrast. Kept in one cookie, which is read here and
/// nowhere else; what caches a page must keep one for each <see cref="Key"/>.
/// </summary>
/// <param name="Size">Size of the letters.</param>
/// <param name="Spacing">Space between lines and letters.</param>
/// <param name="Contrast">Contrast of the colours.</param>
public sealed record ReadingPreferences(ReadingSize Size, ReadingSpacing Spacing, ReadingContrast Contrast)
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "reading";

    /// <summary>As everyone gets it who has chosen nothing.</summary>
    public static ReadingPreferences Default { get; } = new(ReadingSize.Normal, ReadingSpacing.Normal, ReadingContrast.Normal);

    /// <summary>The value of the cookie, and the classes of the page, e.g. <c>size-large spacing-wide</c>; empty for the default.</summary>
    public string Key => string.Join(' ', new[]
    {
        Size switch { ReadingSize.Large => "size-large", ReadingSize.Larger => "size-larger", _ => null },
        Spacing == ReadingSpacing.Wide ? "spacing-wide" : null,
        Contrast == ReadingContrast.High ? "contrast-high" : null,
    }.OfType<string>());

    /// <summary>The preferences of whoever sent a request; anything but a known word in the cookie is left out.</summary>
    public static ReadingPreferences Of(HttpRequest request) => Parse(request.Cookies[Cookie] ?? "");

    /// <summary>Reads a <see cref="Key"/>, leniently.</summary>
    public static ReadingPreferences Parse(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new ReadingPreferences(
            words.Contains("size-larger") ? ReadingSize.Larger : words.Contains("size-large") ? ReadingSize.Large : ReadingSize.Normal,
            words.Contains("spacing-wide") ? ReadingSpacing.Wide : ReadingSpacing.Normal,
            words.Contains("contrast-high") ? ReadingContrast.High : ReadingContrast.Normal);
    }
}

/// <summary>Size of the letters.</summary>
public enum ReadingSize
{
    /// <summary>标准.</summary>
    Normal,

    /// <summary>大字, a quarter larger.</summary>
    Large,

    /// <summary>特大, half as large again.</summary>
    Larger,
}

/// <summary>Space between lines and letters.</summary>
public enum ReadingSpacing
{
    /// <summary>标准.</summary>
    Normal,

    /// <summary>宽松.</summary>
    Wide,
}

/// <summary>Contrast of the colours.</summary>
public enum ReadingContrast
{
    /// <summary>标准.</summary>
    Normal,

    /// <summary>高对比.</summary>
    High,
}
