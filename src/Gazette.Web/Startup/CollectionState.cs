namespace Gazette.Web.Startup;

/// <summary>How far the loading of the collection has come. Written by the loader alone, read by every request.</summary>
public sealed class CollectionState
{
    private volatile bool _isReady;
    private volatile bool _hasFailed;
    private volatile string _progress = "正在打开数据库";

    /// <summary>Whether every issue is loaded and searchable.</summary>
    public bool IsReady => _isReady;

    /// <summary>Whether the collection could not be loaded and the portal is about to end.</summary>
    public bool HasFailed => _hasFailed;

    /// <summary>What is being done, in words for the reader.</summary>
    public string Progress => _progress;

    /// <summary>Says what is being done now.</summary>
    public void Report(string what) => _progress = what;

    /// <summary>Says that the collection can't be loaded.</summary>
    public void Fail() => _hasFailed = true;

    /// <summary>Says that all is loaded.</summary>
    public void BecomeReady() => _isReady = true;
}
