using Microsoft.AspNetCore.Http.Extensions;

namespace Gazette.Web.Addresses;

/// <summary>The part of an address behind its question mark.</summary>
internal static class AddressQuery
{
    /// <summary>The parameters that have a value, percent-encoded, with the question mark; empty when none has.</summary>
    public static string Of(params IEnumerable<(string Name, string? Value)> parameters) =>
        new QueryBuilder(parameters.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value!))).ToString();
}
