namespace Gazette.Ingestion.Articles;

/// <summary>How sure it is that a range of lines holds items of news.</summary>
public enum NewsEvidence
{
    /// <summary>Nothing says so: a first item must open a page, and its text with a day.</summary>
    None,

    /// <summary>The label 政务简讯 stands somewhere in it: a first item may stand anywhere, its text opens with a day.</summary>
    Labelled,

    /// <summary>It follows the appointments, as news does in print, or an item of news.</summary>
    Certain,
}
