using System.ComponentModel;
using System.Diagnostics;

namespace Gazette.Loading;

/// <summary>Lets a process that loads issues beside a portal give way to the portal's readers.</summary>
public static class BackgroundPriority
{
    /// <summary>
    /// Asks the system for less of the processor whenever others want it. Call it before the work begins: on Linux it holds for the
    /// first thread of the process and those that come of it later. Where the system doesn't allow it, the process goes on as it is.
    /// </summary>
    public static void Take()
    {
        try
        {
            using var process = Process.GetCurrentProcess();
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or NotSupportedException)
        {
            // Only politeness is lost.
        }
    }
}
