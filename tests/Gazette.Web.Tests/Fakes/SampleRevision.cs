using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Fakes;

/// <summary>A collection that changes when a test says so.</summary>
internal sealed class SampleRevision : ICollectionRevision
{
    public string? Current { get; private set; } = "first";

    public void Change() => Current = Guid.NewGuid().ToString("N");

    public void BecomeUnknown() => Current = null;
}
