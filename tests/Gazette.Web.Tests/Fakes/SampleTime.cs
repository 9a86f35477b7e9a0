namespace Gazette.Web.Tests.Fakes;

/// <summary>The morning of New Year's Day 2022 in Wenzhou, until a test says otherwise.</summary>
internal sealed class SampleTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
