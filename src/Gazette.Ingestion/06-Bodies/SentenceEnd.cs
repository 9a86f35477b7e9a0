namespace Gazette.Ingestion.Bodies;

/// <summary>How a piece of running text ends, which tells whether its sentence can go on in the next line.</summary>
public enum SentenceEnd
{
    /// <summary>In the middle: the sentence goes on, unless it is a heading or the like.</summary>
    Open,

    /// <summary>With a comma or an opening mark: it certainly goes on.</summary>
    Comma,

    /// <summary>With ； between the members of an enumeration.</summary>
    Semicolon,

    /// <summary>With ： before what it introduces.</summary>
    Colon,

    /// <summary>With 。 or the like, or with the closing bracket of a note such as （责任单位：市教育局）.</summary>
    Stop,
}
