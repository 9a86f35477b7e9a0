namespace Gazette.Ingestion.Decoding;

/// <summary>What the clerk is told about each reason.</summary>
public static class UnreadableReasons
{
    /// <summary>The reason in a Chinese sentence, with the way out.</summary>
    public static string Explain(this UnreadableReason reason) => reason switch
    {
        UnreadableReason.Empty => "文件是空的，没有可读的文字。",
        UnreadableReason.Image => "这是图片文件，不是文本；请先识别为文字，再存为 UTF-8 文本。",
        UnreadableReason.Pdf => "这是 PDF 文件，不是文本；请先导出为 UTF-8 文本。",
        UnreadableReason.Archive => "这是压缩文件或 Office 文档（如 .docx），不是文本；请先另存为 UTF-8 文本。",
        UnreadableReason.OfficeDocument => "这是 Office 文档（如 .doc、.wps），不是文本；请先另存为 UTF-8 文本。",
        UnreadableReason.UnknownEncoding => "文字编码无法识别；支持 UTF-8、UTF-16 和 GB18030（GBK、GB2312）。",
        _ => "这是二进制文件，不是文本；请提供 UTF-8 文本。",
    };
}
