using Gazette.Web.Startup;

namespace Gazette.Web.Tests.Fakes;

/// <summary>A loader that is done when the test says so.</summary>
internal sealed class GatedLoader : ICollectionLoader
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Finish() => _done.TrySetResult();

    public void WarmUp()
    {
        // Nothing to prepare.
    }

    public Task LoadAsync(Action<string> report, CancellationToken cancellationToken)
    {
        report("正在载入 2020-09.txt");
        return _done.Task.WaitAsync(cancellationToken);
    }
}
