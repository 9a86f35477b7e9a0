namespace Gazette.Search;

/// <summary>What ranking is made of beyond character pairs; switched off one by one to see what each is worth.</summary>
[Flags]
public enum SearchFeatures
{
    /// <summary>Pairs of characters, wherever they stand.</summary>
    None = 0,

    /// <summary>Fields and kinds of articles have weights.</summary>
    Fields = 1,

    /// <summary>Whole phrases and words near each other count more than pairs.</summary>
    Nearness = 2,

    /// <summary>Words of the thesaurus are searched as well.</summary>
    Thesaurus = 4,

    /// <summary>Function words of a question are left out, and dates, persons and figures in it are read.</summary>
    Questions = 8,

    /// <summary>All of them.</summary>
    All = Fields | Nearness | Thesaurus | Questions,
}
