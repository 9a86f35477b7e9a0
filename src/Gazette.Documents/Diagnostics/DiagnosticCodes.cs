namespace Gazette.Documents;

/// <summary>The catalogue of diagnostic codes, each with its cause.</summary>
public static class DiagnosticCodes
{
    /// <summary>No sign of any article was found: the whole text was kept as one article.</summary>
    public const string UnknownLayout = "unknown-layout";

    /// <summary>The year or number of the issue could not be worked out.</summary>
    public const string UnknownIssue = "unknown-issue";

    /// <summary>The name of the file tells another issue than its text.</summary>
    public const string FileNameDiffers = "file-name-differs";

    /// <summary>Lines that could not be read, such as a rotated table; kept as an illegible block.</summary>
    public const string IllegibleLines = "illegible-lines";

    /// <summary>The header of a table whose rows could not be told apart; the text is kept as paragraphs.</summary>
    public const string UnreadableTable = "unreadable-table";

    /// <summary>An official document without a number.</summary>
    public const string MissingDocumentNumber = "missing-document-number";

    /// <summary>An official document without a title.</summary>
    public const string MissingTitle = "missing-title";

    /// <summary>An official document whose signature date was not found.</summary>
    public const string MissingIssueDate = "missing-issue-date";

    /// <summary>A bracket, quotation or sentence that stays open at the end of a paragraph.</summary>
    public const string UnfinishedSentence = "unfinished-sentence";

    /// <summary>A boxed panel (专栏) whose end nothing shows; only its title is set apart.</summary>
    public const string UnboundedPanel = "unbounded-panel";

    /// <summary>A statistics row whose figures could not be told apart.</summary>
    public const string UnreadableFigures = "unreadable-figures";

    /// <summary>An appointment sentence that could not be split into person and post.</summary>
    public const string UnreadableAppointment = "unreadable-appointment";

    /// <summary>A number of the catalogue whose title could not be told.</summary>
    public const string UnreadableCatalogue = "unreadable-catalogue";

    /// <summary>An entry of the chronicle, or all of it, whose day could not be told.</summary>
    public const string UndatedChronicle = "undated-chronicle";

    /// <summary>Listed in the catalogue, not printed in this issue.</summary>
    public const string ListedNotPrinted = "listed-not-printed";

    /// <summary>Printed in this issue, not listed in its catalogue although the issuer's documents are listed there.</summary>
    public const string PrintedNotListed = "printed-not-listed";

    /// <summary>Title in the catalogue and title in print differ.</summary>
    public const string TitleDiffers = "title-differs";

    /// <summary>The catalogue lists under another number a title that is printed here.</summary>
    public const string NumberDiffers = "number-differs";

    /// <summary>An item of news found by its headline alone: neither a day nor more than a few words follow.</summary>
    public const string WeakStart = "weak-start";

    /// <summary>A title with a 《 that nothing closes, or the reverse.</summary>
    public const string UnclosedTitleMark = "unclosed-title-mark";

    /// <summary>A 条 or 一、 is followed by the one after the next.</summary>
    public const string NumberingGap = "numbering-gap";

    /// <summary>A correction by a person that was left out: it can't be read, or no longer fits the text.</summary>
    public const string CorrectionRefused = "correction-refused";

    /// <summary>A correction by a person that says what the parser reads by itself.</summary>
    public const string CorrectionNeedless = "correction-needless";

    /// <summary>The text was not UTF-8 and has been converted.</summary>
    public const string Converted = "converted-encoding";

    /// <summary>Bytes that are no character of the file's encoding; each stands as U+FFFD.</summary>
    public const string DamagedCharacters = "damaged-characters";
}
