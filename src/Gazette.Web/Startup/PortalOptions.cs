using System.ComponentModel.DataAnnotations;

namespace Gazette.Web.Startup;

/// <summary>Settings of the portal, section <c>Gazette</c> of the configuration.</summary>
public sealed class PortalOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Gazette";

    /// <summary>Name of the gazette, as on its masthead.</summary>
    [Required]
    public string Name { get; init; } = "";

    /// <summary>Path of the SQLite file; a relative one starts at the content root.</summary>
    [Required]
    public string Database { get; init; } = "";

    /// <summary>Folder of the issues (<c>*.txt</c>) loaded at start; a relative one starts at the content root.</summary>
    [Required]
    public string IssuesDirectory { get; init; } = "";
}
