namespace Gazette.Ingestion.Decoding;

/// <summary>Why bytes are not the text of an issue.</summary>
public enum UnreadableReason
{
    /// <summary>Nothing in it, or nothing but white space.</summary>
    Empty,

    /// <summary>An image file.</summary>
    Image,

    /// <summary>A PDF file.</summary>
    Pdf,

    /// <summary>A compressed file; .docx and .xlsx are such.</summary>
    Archive,

    /// <summary>A document of an old office program (.doc, .xls, .wps).</summary>
    OfficeDocument,

    /// <summary>Binary data of any other kind: NUL bytes or too many control characters.</summary>
    Binary,

    /// <summary>Bytes that are text in none of the encodings known here.</summary>
    UnknownEncoding,
}
