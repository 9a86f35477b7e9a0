using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion;

/// <summary>Raw text of an issue in, articles out. Pure: same text, same issue; never throws on content.</summary>
public static class IssueParser
{
    /// <summary>Parses the text of one issue.</summary>
    /// <param name="text">The decoded text; any line ends, any content.</param>
    public static Issue Parse(string text) => IssuePipeline.Run(LineReader.Read(text));
}
