using System.Globalization;

namespace Gazette.Benchmarks.Scale;

/// <summary>Times of calls, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly List<double> _times = [];

    /// <summary>How many.</summary>
    public int Count => _times.Count;

    /// <summary>Adds a time.</summary>
    public void Add(TimeSpan time) => _times.Add(time.TotalMilliseconds);

    /// <summary>Adds the times of another.</summary>
    public void Add(Latencies other) => _times.AddRange(other._times);

    /// <summary>The time that a share of the calls, 0 to 1, did not exceed.</summary>
    public double Percentile(double share) =>
        _times.Count == 0 ? 0 : _times.Order().ElementAt((int)Math.Min(_times.Count - 1, Math.Ceiling(share * _times.Count) - 1));

    /// <summary>p50, p95 and max, right-aligned columns.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Percentile(0.5),8:0.0}{Percentile(0.95),8:0.0}{Percentile(1),8:0.0}");
}
