using Gazette.Documents;
using Gazette.Ingestion.TitleBlocks;

namespace Gazette.Ingestion.Tests.TitleBlocks;

public class DocumentKindsTests
{
    [Theory]
    [InlineData("温州市人民政府关于打造千万级常住人口城市的若干意见", ArticleKind.Opinion)]
    [InlineData("温州市人民政府办公室关于转发实施意见的通知", ArticleKind.Notice)]
    [InlineData("温州市人民政府关于公布清理结果的决定", ArticleKind.Decision)]
    [InlineData("温州市公安局关于限行的通告", ArticleKind.Announcement)]
    [InlineData("温州市人民政府公告", ArticleKind.Announcement)]
    [InlineData("温州市人民政府关于同意设立某镇的批复", ArticleKind.Reply)]
    [InlineData("温州市人民政府关于养老的意见（试行）", ArticleKind.Opinion)]
    [InlineData("温州市人民政府办公室关于表扬先进集体的通报", ArticleKind.Notice)]
    [InlineData(null, ArticleKind.Notice)]
    public void The_last_word_of_the_title_is_the_kind(string? title, ArticleKind expected) => Assert.Equal(expected, DocumentKinds.Of(title));
}
