using System.Reflection;
using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Fakes;

/// <summary>Stands before <see cref="SampleReader"/> and counts how often anything is read.</summary>
public class CountingReader : DispatchProxy
{
    private readonly SampleReader _reader = new();
    private int _readings;

    public int Readings => _readings;

    public static IGazetteReader Create() => Create<IGazetteReader, CountingReader>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Interlocked.Increment(ref _readings);
        return targetMethod!.Invoke(_reader, args);
    }
}
