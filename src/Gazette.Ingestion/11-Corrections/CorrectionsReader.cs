using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Corrections;

/// <summary>
/// Reads a corrections file: a correction a line, # before a remark. A correction is a line number or range, the words that stand
/// there in quotation marks, what is set right, and its value behind a colon: 第 12 行 “温政办” 发文字号：温政办〔2020〕94号.
/// </summary>
public static class CorrectionsReader
{
    private const string Form = "“第 12 行 “此处的原文” 发文字号：温政办〔2020〕94号”这样的一行";

    /// <summary>Reads the text of a corrections file; what can't be read is reported and stops nothing.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="name">The file, as messages shall name it.</param>
    public static IssueCorrections Read(string text, string name)
    {
        var items = new List<Correction>();
        var unreadable = new List<Diagnostic>();
        foreach (var line in LineReader.Read(text).Where(line => !line.Text.StartsWith('#')))
        {
            var (correction, expectation) = Read(line);
            if (correction is not null)
            {
                items.Add(correction);
            }
            else
            {
                unreadable.Add(Report(name, line, expectation!));
            }
        }

        return new IssueCorrections { Name = name, Items = items, Unreadable = unreadable };
    }

    private static (Correction? Correction, string? Expectation) Read(SourceLine line)
    {
        var statement = new StatementScanner(line.Text);
        if (statement.Lines() is not { } lines)
        {
            return (null, $"应以行号开头，如 第 12 行、第 12-15 行；应为{Form}");
        }

        if (statement.Quotation() is not { Length: > 0 } quotation)
        {
            return (null, $"行号之后应有引号引出的原文；应为{Form}");
        }

        var (verb, value) = statement.Rest();
        return Read(new CorrectionPlace(line.Number, lines, new Quotation(quotation)), verb, value);
    }

    private static (Correction? Correction, string? Expectation) Read(CorrectionPlace place, string verb, string? value)
    {
        switch (verb)
        {
            case "起一篇" or "starts":
                var section = IssueSections.Find(value);
                return value is null || section is not null
                    ? (new StartCorrection(place, Begins: true, section), null)
                    : (null, $"“{verb}：”之后应为{FieldValues.Expectation(ArticleField.Section, null)}");
            case "不起一篇" or "starts none":
                return (new StartCorrection(place, Begins: false, null), null);
            case "读作" or "reads":
                return string.IsNullOrEmpty(value)
                    ? (null, $"“{verb}：”之后应为段落的文字")
                    : (new ParagraphCorrection(place, ParagraphAct.Read, value), null);
            case "另起一段" or "new paragraph":
                return (new ParagraphCorrection(place, ParagraphAct.Begin, ""), null);
            case "接上段" or "goes on":
                return (new ParagraphCorrection(place, ParagraphAct.GoOn, ""), null);
            default:
                return ReadField(place, verb, value);
        }
    }

    private static (Correction? Correction, string? Expectation) ReadField(CorrectionPlace place, string name, string? value)
    {
        if (ArticleFieldNames.Find(name) is not { } field || field == ArticleField.Start)
        {
            var fields = string.Join("、", ArticleFieldNames.All.Where(f => f != ArticleField.Start).Select(f => f.Label()));
            return (null, $"“{name}”不是可校正的内容；应为 起一篇、不起一篇、读作、另起一段、接上段，或 {fields}");
        }

        if (string.IsNullOrEmpty(value))
        {
            return (null, $"“{name}”之后应有冒号和内容；没有内容的写“{name}：无”");
        }

        var given = value is "无" or "none" ? null : value;
        return FieldValues.Expectation(field, given) is { } expectation
            ? (null, $"“{name}：{value}”应为{expectation}")
            : (new FieldCorrection(place, field, given), null);
    }

    private static Diagnostic Report(string name, SourceLine line, string expectation) => new()
    {
        Severity = DiagnosticSeverity.Error,
        Code = DiagnosticCodes.CorrectionRefused,
        Lines = SourceSpan.Of(1),
        Seen = string.Create(CultureInfo.InvariantCulture, $"{name} 第 {line.Number} 行“{Excerpt.Of(line.Text)}”读不懂：{expectation}"),
        TakenFor = "这条校正没有采用；请改正这一行",
    };
}
