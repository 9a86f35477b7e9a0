namespace Gazette.Web.Pages.Chronicle;

/// <summary>Tells the error page of this request that its address is that of a month of the chronicle, and that the collection holds none of it.</summary>
/// <param name="Month">The first day of the month.</param>
internal sealed record UnheldChronicle(DateOnly Month);
