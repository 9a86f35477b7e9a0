namespace Gazette.Search.Synonyms;

/// <summary>A thesaurus that can't be read; the message is for the one who edits it.</summary>
public sealed class ThesaurusFormatException : Exception
{
    /// <summary>Names the place and what was expected there.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="line">The line, 1-based.</param>
    /// <param name="problem">What is wrong, in a sentence for the reader.</param>
    public ThesaurusFormatException(string file, int line, string problem)
        : base(FormattableString.Invariant($"近义词表 {file} 第 {line} 行：{problem}"))
    {
    }

    /// <summary>Says that the file as a whole can't be read.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="cause">Why.</param>
    public ThesaurusFormatException(string file, Exception cause)
        : base($"近义词表 {file} 无法读取：{cause?.Message}", cause)
    {
    }
}
