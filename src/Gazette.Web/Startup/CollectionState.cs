namespace Gazette.Web.Startup;

/// <summary>How far the loading of the collection has come. Written by the loader alone, read by every request.</summary>
public sealed class CollectionState
{
    private volatile bool isReady;
    private volatile string progress = "正在打开数据库";

    /// <summary>Whether every issue is loaded and searchable.</summary>
    public bool IsReady => isReady;

    /// <summary>What is being done, in words for the reader.</summary>
    public string Progress => progress;

    /// <summary>Says what is being done now.</summary>
    public void Report(string what) => progress = what;

    /// <summary>Says that all is loaded.</summary>
    public void BecomeReady() => isReady = true;
}
