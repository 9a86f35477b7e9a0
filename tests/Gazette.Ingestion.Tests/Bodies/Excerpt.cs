using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Tests.Bodies;

/// <summary>Turns an excerpt of raw text into what the stages of a body take.</summary>
internal static class Excerpt
{
    /// <summary>The lines that hold text, numbered from <paramref name="first"/>.</summary>
    public static IReadOnlyList<SourceLine> Source(string text, int first = 1) =>
        [.. LineReader.Read(text).Select(line => line with { Number = line.Number + first - 1, Above = line.Above + first - 1 })];

    /// <summary>The lines as the body stages see them.</summary>
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
