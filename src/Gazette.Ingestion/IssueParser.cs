using Gazette.Documents;
using Gazette.Ingestion.Corrections;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion;

/// <summary>Raw text of an issue in, articles out. Pure: same text and corrections, same issue; never throws on content.</summary>
public static class IssueParser
{
    /// <summary>Parses the text of one issue.</summary>
    /// <param name="text">The decoded text; any line ends, any content.</param>
    /// <param name="corrections">What people have set right in it; null for nothing.</param>
    public static Issue Parse(string text, IssueCorrections? corrections = null) =>
        IssuePipeline.Run(LineReader.Read(text), corrections ?? IssueCorrections.None);
}
