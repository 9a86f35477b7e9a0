using System.Text;
using Gazette.Search.Analysis;
using Microsoft.Extensions.Logging;

namespace Gazette.Search.Synonyms;

/// <summary>The thesaurus as a file that people edit.</summary>
public static partial class ThesaurusFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Loads a file; without one, search does without other words, and the log says so.</summary>
    /// <exception cref="ThesaurusFormatException">The file is there and can't be read.</exception>
    public static Thesaurus Load(string path, ChineseAnalyzer analyzer, ILogger logger)
    {
        if (!File.Exists(path))
        {
            LogMissing(logger, path);
            return Thesaurus.Empty;
        }

        try
        {
            return new ThesaurusReader(analyzer).Read(File.ReadAllLines(path, StrictUtf8), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new ThesaurusFormatException(path, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No thesaurus at {Path}: queries are searched as typed only")]
    private static partial void LogMissing(ILogger logger, string path);
}
