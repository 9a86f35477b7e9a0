using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Rendering;
using Gazette.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.People;

/// <summary>Everyone who is appointed or removed, or named with an office in the chronicle.</summary>
[NoRobots]
public sealed class IndexModel(IRecordsReader reader) : PageModel
{
    /// <summary>The most names on one page; a larger collection is read by family name.</summary>
    public const int MostNames = 300;

    /// <summary>How many names there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>Family names with how many bear them, most frequent first.</summary>
    public IReadOnlyList<(string Surname, int Count)> Families { get; private set; } = [];

    /// <summary>The family name that was picked; null for none, or for one that nobody bears.</summary>
    public string? Surname { get; private set; }

    /// <summary>The names shown: those of the family name, else those latest appointed or removed, else all.</summary>
    public IReadOnlyList<PersonRecords> People { get; private set; } = [];

    /// <summary>Whether the address asks for a family name that nobody bears.</summary>
    public bool IsUnknownSurname { get; private set; }

    /// <summary>Reads the names.</summary>
    public async Task OnGetAsync(string? surname, CancellationToken cancellationToken)
    {
        var all = PersonRecords.Of(await reader.AppointmentsAsync(cancellationToken), await reader.NamedOfficesAsync(cancellationToken));
        var families = all.GroupBy(person => SurnameOf(person.Name), StringComparer.Ordinal).ToList();
        Total = all.Count;
        Families = [.. families.OrderByDescending(family => family.Count()).ThenBy(family => family.Key, ChineseOrder.ByPinyin).Select(family => (family.Key, family.Count()))];
        Surname = families.Find(family => family.Key == surname)?.Key;
        IsUnknownSurname = !string.IsNullOrEmpty(surname) && Surname is null;
        People = Surname is not null ? [.. families.First(family => family.Key == Surname).OrderBy(person => person.Name, ChineseOrder.ByPinyin)]
            : all.Count <= MostNames ? [.. all.OrderBy(person => person.Name, ChineseOrder.ByPinyin)]
            : [.. all.OrderByDescending(person => person.Latest?.Time?.Earliest ?? DateOnly.MinValue).Take(MostNames)];
    }

    private static string SurnameOf(string name) => name[..Math.Max(1, Surnames.LengthAt(name))];
}
