using Gazette.Documents;

namespace Gazette.Storage.Writing;

/// <summary>A file claims to be an issue that came from another file. Nothing was changed.</summary>
public sealed class IssueConflictException : Exception
{
    /// <summary>Names both files; the message is in Chinese.</summary>
    public IssueConflictException(IssueIdentity identity, string fileName, string storedFileName)
        : base($"{fileName} 读作 {identity.Year}年第{identity.Number}期，但该期已由 {storedFileName} 载入。"
            + "若确为同一期的更正稿，请沿用原文件名，或用 gazette ingest --replace 载入；否则请核对期号。")
    {
    }
}
