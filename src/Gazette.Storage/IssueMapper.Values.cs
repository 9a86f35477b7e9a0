using System.Diagnostics.CodeAnalysis;
using Gazette.Documents;
using Gazette.Storage.Entities;

namespace Gazette.Storage;

/// <content>Values that take several columns.</content>
internal static partial class IssueMapper
{
    /// <summary>A document number, read back.</summary>
    [return: NotNullIfNotNull(nameof(columns))]
    public static DocumentNumber? ToNumber(DocumentNumberColumns? columns) => columns is null ? null : new()
    {
        Agency = columns.Agency,
        Year = columns.Year,
        Sequence = columns.Sequence,
        Form = columns.Form,
    };

    /// <summary>A filing code, read back.</summary>
    [return: NotNullIfNotNull(nameof(columns))]
    public static FilingCode? ToCode(FilingCodeColumns? columns) => columns is null ? null : new()
    {
        Authority = columns.Authority,
        Year = columns.Year,
        Sequence = columns.Sequence,
    };

    /// <summary>A dated fact, read back.</summary>
    public static DatedFact? ToFact(DatedFactColumns? columns) => columns is null ? null : new()
    {
        Date = columns.Date,
        Sentence = columns.Sentence,
        Computation = columns.Computation,
        Lines = columns.Lines,
    };

    [return: NotNullIfNotNull(nameof(number))]
    private static DocumentNumberColumns? ToColumns(DocumentNumber? number) => number is null ? null : new()
    {
        Agency = number.Agency,
        Year = number.Year,
        Sequence = number.Sequence,
        Form = number.Form,
        Normal = number.ToString(),
    };

    private static FilingCodeColumns? ToColumns(FilingCode? code) => code is null ? null : new()
    {
        Authority = code.Authority,
        Year = code.Year,
        Sequence = code.Sequence,
        Normal = code.ToString(),
    };

    private static DatedFactColumns? ToColumns(DatedFact? fact) => fact is null ? null : new()
    {
        Date = fact.Date,
        Sentence = fact.Sentence,
        Computation = fact.Computation,
        Lines = fact.Lines,
    };
}
