namespace Gazette.Web.Pages.People;

/// <summary>Tells the error page of this request that its address is that of a name of which nothing is on record.</summary>
/// <param name="Name">The name as asked for.</param>
internal sealed record UnrecordedName(string Name);
