using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>How complete the collection is, in figures.</summary>
/// <param name="MissingIssues">Issues not held, between those held, in years of which any is held.</param>
/// <param name="HasMissingYears">Whether whole years lie between those held.</param>
/// <param name="TextLines">Lines with text.</param>
/// <param name="AssignedLines">Those of them that belong to an article or to the page furniture.</param>
/// <param name="Doubtful">Places that a look would make sure.</param>
/// <param name="NotUnderstood">Places that were not understood; their text is kept.</param>
public sealed record CollectionQuality(int MissingIssues, bool HasMissingYears, int TextLines, int AssignedLines, int Doubtful, int NotUnderstood)
{
    /// <summary>The figures of some issues.</summary>
    public static CollectionQuality Of(IReadOnlyList<HeldIssue> issues)
    {
        var run = IssueRun.Of(issues);
        return new CollectionQuality(
            run.Sum(year => year.Places.Count(place => place.Held is null)),
            run.Any(year => year.Places.Count == 0),
            issues.Sum(issue => issue.Coverage.TextLines),
            issues.Sum(issue => issue.Coverage.Assigned),
            issues.Sum(issue => issue.Doubtful),
            issues.Sum(issue => issue.NotUnderstood));
    }
}
