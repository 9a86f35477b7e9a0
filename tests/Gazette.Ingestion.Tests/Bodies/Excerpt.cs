using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Tests.Bodies;

/// <summary>Turns an excerpt of raw text into what the stages of a body take.</summary>
internal static class Excerpt
{
    /// <summary>The lines of the text, numbered from <paramref name="first"/>.</summary>
    public static IReadOnlyList<SourceLine> Source(string text, int first = 1) =>
    [
        .. text.ReplaceLineEndings("\n").Split('\n').Select((raw, index) => new SourceLine
        {
            Number = first + index,
            Raw = raw,
            Text = raw.Trim(),
            Indent = raw.Length - raw.TrimStart().Length,
        }),
    ];

    /// <summary>The non-blank lines as the body stages see them.</summary>
    public static IReadOnlyList<BodyLine> Lines(string text) => BodyLine.From(Source(text));

    /// <summary>Text hard-wrapped as in the 2020-06 and 2020-09 issues: a blank line after every printed line.</summary>
    public static string Spaced(string text) => text.ReplaceLineEndings("\n").Replace("\n", "\n\n", StringComparison.Ordinal);

    /// <summary>The body of an article without covering notice.</summary>
    public static ArticleBody Body(string text, ArticleKind kind = ArticleKind.Notice) =>
        BodyBuilder.Build(Draft(kind, new BodyPart { Kind = BodyPartKind.Main, Lines = Source(text) }));

    /// <summary>A draft of the given parts.</summary>
    public static ArticleDraft Draft(ArticleKind kind, params BodyPart[] parts) => new()
    {
        Section = IssueSection.Documents,
        Kind = kind,
        TitleBlock = new TitleBlock(),
        Parts = parts,
        Lines = [],
    };
}
