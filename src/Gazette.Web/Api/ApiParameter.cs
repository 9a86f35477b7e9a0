using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Gazette.Web.Api;

/// <summary>A parameter of a call as OpenAPI describes it; what it takes is checked by <see cref="ParameterReader"/>.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Description">What it does, in Chinese.</param>
internal sealed record ApiParameter(string Name, string Description)
{
    /// <summary>Whether the call is refused without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it may be given more than once.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The least and greatest whole number it takes, inclusive; null for a text.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>The only values it takes; none when it takes others.</summary>
    public IEnumerable<string> Values { get; init; } = [];

    /// <summary>Its description.</summary>
    public IOpenApiParameter Describe() => new OpenApiParameter
    {
        Name = Name,
        In = ParameterLocation.Query,
        Description = Description,
        Required = IsRequired,
        Schema = IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = Value() } : Value(),
    };

    private OpenApiSchema Value() => Range is { } range
        ? new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = range.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = range.Most.ToString(CultureInfo.InvariantCulture),
        }
        : new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            MaxLength = ParameterReader.LongestText,
            Enum = Values.Any() ? [.. Values.Select(value => (JsonNode)value)] : null,
        };
}
