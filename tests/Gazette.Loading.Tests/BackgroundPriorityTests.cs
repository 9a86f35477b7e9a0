using System.Diagnostics;

namespace Gazette.Loading.Tests;

public sealed class BackgroundPriorityTests
{
    [Fact]
    public void A_process_that_loads_beside_a_portal_gives_way()
    {
        BackgroundPriority.Take();

        using var process = Process.GetCurrentProcess();
        Assert.Equal(ProcessPriorityClass.BelowNormal, process.PriorityClass);
    }
}
