using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Bodies;

/// <summary>Builds the blocks of an article from the body lines of its draft. Pure; never throws on content.</summary>
public static class BodyBuilder
{
    /// <summary>Reads the body of one article.</summary>
    /// <param name="draft">The article as cut out of the issue.</param>
    public static ArticleBody Build(ArticleDraft draft) => new()
    {
        Blocks = [.. draft.Parts.SelectMany(Blocks)],
        AttachedTitle = draft.Parts
            .Where(part => part.TitleLines.Count > 0)
            .Select(part => string.Concat(part.TitleLines.Select(line => line.Text)))
            .FirstOrDefault(),
    };

    private static IEnumerable<Block> Blocks(BodyPart part)
    {
        if (part.TitleLines.Count > 0)
        {
            yield return new Block
            {
                Kind = BlockKind.Title,
                Text = string.Concat(part.TitleLines.Select(line => line.Text)),
                Lines = SourceSpan.Cover(part.TitleLines.Select(line => line.Number)),
            };
        }

        foreach (var line in part.Lines.Where(line => !line.IsBlank))
        {
            yield return Paragraph(line);
        }
    }

    private static Block Paragraph(SourceLine line) => new()
    {
        Kind = BlockKind.Paragraph,
        Text = line.Text,
        Lines = [SourceSpan.Of(line.Number)],
    };
}
