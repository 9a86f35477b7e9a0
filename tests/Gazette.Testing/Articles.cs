using Gazette.Documents;

namespace Gazette.Testing;

/// <summary>
/// Articles with everything a test does not care about filled in. Lines and place in the issue are given by
/// <see cref="Issues.Of(int?, int?, Article[])"/>.
/// </summary>
public static class Articles
{
    /// <summary>A notice with number, issuer and date; the body is a paragraph a text.</summary>
    public static Article Notice(string number, string title, params string[] body) => new()
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Notice,
        Title = title,
        DocumentNumber = DocumentNumber.Parse(number),
        Issuers = ["温州市人民政府办公室"],
        IssuedOn = new DateOnly(2020, 6, 1),
        Blocks = Paragraphs(body),
        Lines = [],
    };

    /// <summary>An item of news.</summary>
    public static Article Brief(string title, params string[] body) => Of(ArticleKind.Brief, IssueSection.NewsBriefs, title, body);

    /// <summary>A photo page: captions, no title.</summary>
    public static Article Photo(params string[] captions) => Of(ArticleKind.Photo, IssueSection.PhotoNews, title: null, captions);

    /// <summary>An article of any kind.</summary>
    public static Article Of(ArticleKind kind, IssueSection section, string? title, params string[] body) => new()
    {
        Sequence = 1,
        Section = section,
        Kind = kind,
        Title = title,
        Blocks = Paragraphs(body),
        Lines = [],
    };

    /// <summary>A catalogue that lists these documents.</summary>
    public static Article Catalogue(params (string Number, string Title)[] listed) =>
        Of(ArticleKind.Catalogue, IssueSection.Catalogue, "2020年6月份市政府发文目录") with
        {
            Catalogue =
            [
                .. listed.Select(row => new CatalogueRow
                {
                    DocumentNumber = DocumentNumber.Parse(row.Number),
                    Title = row.Title,
                    Lines = [],
                }),
            ],
        };

    /// <summary>The article with a citation of this number at the start of its first block.</summary>
    public static Article Citing(this Article article, string number, bool repealed = false) => article with
    {
        Citations =
        [
            .. article.Citations,
            new DocumentCitation
            {
                DocumentNumber = DocumentNumber.Parse(number),
                Printed = number,
                IsRepealed = repealed,
                BlockIndex = 0,
                Start = 0,
                Lines = [],
            },
        ],
    };

    private static IReadOnlyList<Block> Paragraphs(IEnumerable<string> texts) =>
        [.. texts.Select(text => new Block { Kind = BlockKind.Paragraph, Text = text, Lines = [] })];
}
