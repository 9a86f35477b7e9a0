namespace Gazette.Documents;

/// <summary>The column of the gazette an article stands in (栏目).</summary>
public enum IssueSection
{
    /// <summary>文件发布: official documents.</summary>
    Documents,

    /// <summary>政策解读: interpretations of documents.</summary>
    Interpretations,

    /// <summary>机构人事: appointments and removals.</summary>
    Personnel,

    /// <summary>政务简讯: news of the government's work.</summary>
    NewsBriefs,

    /// <summary>政府记事: the chronicle of the month.</summary>
    Chronicle,

    /// <summary>发文目录: the catalogue of documents issued in the month.</summary>
    Catalogue,

    /// <summary>统计资料: statistics.</summary>
    Statistics,

    /// <summary>图片新闻: the photo page.</summary>
    PhotoNews,

    /// <summary>专题: a feature.</summary>
    Feature,

    /// <summary>刊物信息: masthead, contents, imprint, distribution.</summary>
    Masthead,
}
