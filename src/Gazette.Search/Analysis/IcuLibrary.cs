using Icu;

namespace Gazette.Search.Analysis;

/// <summary>
/// Whether icu.net finds ICU's libraries. On Linux .NET itself needs them, so they are there; elsewhere they may be missing, and
/// search then goes without what rests on them.
/// </summary>
internal static class IcuLibrary
{
    private static readonly Lazy<bool> Available = new(Find);

    /// <summary>Whether ICU can be called.</summary>
    public static bool IsAvailable => Available.Value;

    private static bool Find()
    {
        try
        {
            return !string.IsNullOrEmpty(Wrapper.IcuVersion);
        }
        catch (Exception e) when (e is DllNotFoundException or FileLoadException or FileNotFoundException
            or EntryPointNotFoundException or BadImageFormatException or TypeInitializationException)
        {
            return false;
        }
    }
}
