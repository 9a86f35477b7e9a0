using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Bodies;

/// <summary>Measures what a pattern takes without an object for the match: these are asked of every line.</summary>
internal static class PatternLength
{
    /// <summary>How far a pattern that is bound to the start of a text reaches into it; 0 when it does not match.</summary>
    public static int LengthAtStart(this Regex pattern, string text)
    {
        var matches = pattern.EnumerateMatches(text);
        return matches.MoveNext() ? matches.Current.Length : 0;
    }
}
