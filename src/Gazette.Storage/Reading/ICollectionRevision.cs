namespace Gazette.Storage.Reading;

/// <summary>Notices every change of the collection, whichever process makes it: what was read before may be kept until then.</summary>
public interface ICollectionRevision
{
    /// <summary>
    /// A mark of the collection as it is now, compared for equality only; another one after every committed change, and after a
    /// restart. Null while the database can't be asked. Takes a few microseconds: it may be asked for with every request.
    /// </summary>
    string? Current { get; }
}
