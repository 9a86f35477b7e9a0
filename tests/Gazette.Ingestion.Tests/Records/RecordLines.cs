using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Lines;
using Gazette.Ingestion.Records;

namespace Gazette.Ingestion.Tests.Records;

/// <summary>Reads the records of an article made of the given lines; the first is line 1.</summary>
internal static class RecordLines
{
    public static RecordReading Read(ArticleKind kind, string text, string? title = null, IssueIdentity? issue = null)
    {
        var lines = LineReader.Read(text);
        var article = new Article { Sequence = 1, Section = IssueSection.Personnel, Kind = kind, Title = title, Lines = [] };
        var draft = new ArticleDraft
        {
            Section = article.Section,
            Kind = kind,
            TitleBlock = new TitleBlock { Title = title },
            Parts = [new BodyPart { Kind = BodyPartKind.Main, Lines = lines }],
            Lines = [],
        };
        return RecordReader.Read(article, draft, issue ?? new IssueIdentity { Year = 2020, Number = 6 });
    }
}
