namespace Gazette.Web.Startup;

/// <summary>The collection can't be loaded. The message is one paragraph for the person who starts the portal.</summary>
public sealed class CollectionLoadException(string message, Exception? cause = null) : Exception(message, cause);
