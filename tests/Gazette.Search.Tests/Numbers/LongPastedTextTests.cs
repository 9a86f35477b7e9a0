using System.Globalization;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Numbers;

/// <summary>
/// Texts that make careless code quadratic. What is measured is the time of the processor, which a busy machine doesn't change, so that
/// nothing else of this project runs beside.
/// </summary>
[Collection(nameof(LongPastedTextTests))]
[CollectionDefinition(nameof(LongPastedTextTests), DisableParallelization = true)]
public sealed class LongPastedTextTests : IDisposable
{
    private const int Growth = 8;

    private readonly SearchBench _bench = new();

    [Theory]
    [InlineData("温政办〔2020〕94")]
    [InlineData(")〔2020〕1号")]
    [InlineData("〔2020〕1、")]
    [InlineData("1\n")]
    [InlineData("1,")]
    [InlineData("温温温温温温")]
    [InlineData("令第一一一一一")]
    [InlineData("[[[[((((")]
    [InlineData("ZJCC01-2020-")]
    [InlineData("\ud800\0")]
    public async Task Time_grows_with_the_text_and_hardly_faster(string piece)
    {
        await TimeAsync(piece, 20_000); // warm

        var little = await TimeAsync(piece, 25_000);
        var much = await TimeAsync(piece, 25_000 * Growth);

        Assert.True(much < (little * 3 * Growth) + TimeSpan.FromMilliseconds(500), string.Create(CultureInfo.InvariantCulture, $"{little} → {much}"));
    }

    public void Dispose() => _bench.Dispose();

    private async Task<TimeSpan> TimeAsync(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var used = Environment.CpuUsage.TotalTime;
        await _bench.Service.FindNumbersAsync(text, 10, CancellationToken.None);
        return Environment.CpuUsage.TotalTime - used;
    }
}
