namespace Gazette.Documents;

/// <summary>What an article is.</summary>
public enum ArticleKind
{
    /// <summary>通知.</summary>
    Notice,

    /// <summary>意见.</summary>
    Opinion,

    /// <summary>决定.</summary>
    Decision,

    /// <summary>通告 or 公告.</summary>
    Announcement,

    /// <summary>批复.</summary>
    Reply,

    /// <summary>政策解读: explains a document.</summary>
    Interpretation,

    /// <summary>人事任免: appointments and removals.</summary>
    Appointments,

    /// <summary>政务简讯: one item of news.</summary>
    Brief,

    /// <summary>政府记事: the month, day by day.</summary>
    Chronicle,

    /// <summary>发文目录: documents issued in the month.</summary>
    Catalogue,

    /// <summary>统计资料: the table of main indicators.</summary>
    Statistics,

    /// <summary>图片新闻: the photo page, captions only.</summary>
    Photo,

    /// <summary>专题: a feature.</summary>
    Feature,

    /// <summary>刊物信息: masthead, contents list, imprint.</summary>
    Masthead,
}
