using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Lines;
using Gazette.Ingestion.References;

namespace Gazette.Ingestion.Tests.References;

/// <summary>Reads the references of an article whose blocks are the given paragraphs, a line each; issued on 1 September 2020.</summary>
internal static class ReferenceText
{
    public static Article Read(ArticleKind kind, params string[] paragraphs) =>
        Read(kind, [.. paragraphs.Select((text, i) => new Block { Kind = BlockKind.Paragraph, Text = text, Lines = [SourceSpan.Of(i + 1)] })], paragraphs);

    public static Article Read(ArticleKind kind, IReadOnlyList<Block> blocks, params string[] lines) => Read(Of(kind, blocks), lines);

    /// <summary>An article whose references have not been read.</summary>
    public static Article Of(ArticleKind kind, params IReadOnlyList<Block> blocks) => new()
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = kind,
        Title = "温州市人民政府办公室关于印发温州市养犬管理办法的通知",
        AttachedTitle = "温州市养犬管理办法",
        DocumentNumber = DocumentNumber.Parse("温政办〔2020〕75号"),
        IssuedOn = new DateOnly(2020, 9, 1),
        Blocks = blocks,
        Lines = [],
    };

    public static Article Read(Article article, params string[] lines)
    {
        var draft = new ArticleDraft
        {
            Section = article.Section,
            Kind = article.Kind,
            TitleBlock = new TitleBlock(),
            Parts = [new BodyPart { Kind = BodyPartKind.Main, Lines = LineReader.Read(string.Join('\n', lines)) }],
            Lines = [],
        };
        return ReferenceReader.Read(article, draft);
    }
}
