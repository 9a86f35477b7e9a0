using System.ComponentModel.DataAnnotations;

namespace Gazette.Web.Startup;

/// <summary>What the portal says of itself; beside the paths in section <c>Gazette</c> of the configuration.</summary>
public sealed class PortalOptions
{
    /// <summary>Name of the gazette, as on its masthead.</summary>
    [Required]
    public string Name { get; init; } = "";
}
