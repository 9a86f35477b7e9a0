namespace Gazette.Loading;

/// <summary>
/// The settings of the portal, from section <c>Gazette</c> of the configuration (environment: <c>Gazette__Database</c>). Read as
/// options they are absolute: see <see cref="GazetteOptionsSetup"/> for what stands in for a path that is not given.
/// </summary>
public sealed class GazetteOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Gazette";

    /// <summary>Path of the SQLite file; default <c>data/gazette.db</c> of the checkout.</summary>
    public string Database { get; set; } = "";

    /// <summary>Folder of the issues to load at start, <c>*.txt</c>; default <c>data/issues</c> of the checkout.</summary>
    public string IssuesDirectory { get; set; } = "";

    /// <summary>Folder of what people have set right in them; default <c>data/corrections</c> of the checkout.</summary>
    public string CorrectionsDirectory { get; set; } = "";

    /// <summary>The thesaurus of search; default <c>data/thesaurus.txt</c> of the checkout. It need not be there.</summary>
    public string Thesaurus { get; set; } = "";
}
