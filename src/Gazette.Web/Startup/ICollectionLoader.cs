namespace Gazette.Web.Startup;

/// <summary>Brings the collection up to date when the portal starts.</summary>
public interface ICollectionLoader
{
    /// <summary>Prepares for loading without touching the database; to be run beside the start of the server.</summary>
    void WarmUp();

    /// <summary>Loads what is new or changed; a second call on the same issues changes nothing.</summary>
    /// <param name="report">Called with a line for people before each step.</param>
    /// <param name="cancellationToken">Cancelled when the portal stops.</param>
    /// <exception cref="CollectionLoadException">It can't be done; the message says why, for people.</exception>
    Task LoadAsync(Action<string> report, CancellationToken cancellationToken);
}
