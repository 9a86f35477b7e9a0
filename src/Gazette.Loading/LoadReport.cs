namespace Gazette.Loading;

/// <summary>What became of all files, in the order they were taken.</summary>
/// <param name="Files">A report a file.</param>
public sealed record LoadReport(IReadOnlyList<FileReport> Files)
{
    /// <summary>How many files had this outcome.</summary>
    public int Count(LoadOutcome outcome) => Files.Count(file => file.Outcome == outcome);

    /// <summary>The files that were not loaded.</summary>
    public IEnumerable<FileReport> Refused => Files.Where(file => file.Outcome == LoadOutcome.Refused);
}
