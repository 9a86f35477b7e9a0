namespace Gazette.Storage.Registers;

/// <summary>How a document stands between the catalogues and the issues held.</summary>
public enum RunStatus
{
    /// <summary>Listed and printed.</summary>
    Printed,

    /// <summary>Listed; no issue held prints it.</summary>
    ListedOnly,

    /// <summary>Printed; the catalogue of its month is held and does not list it.</summary>
    PrintedNotListed,

    /// <summary>Printed; the catalogue of its month is not held.</summary>
    CatalogueNotHeld,
}
