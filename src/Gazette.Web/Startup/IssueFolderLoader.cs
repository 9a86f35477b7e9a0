using Gazette.Documents;
using Gazette.Loading;
using Gazette.Search.Synonyms;
using Gazette.Storage;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Startup;

/// <summary>Loads the folder of issues named in the settings into the database named there.</summary>
internal sealed class IssueFolderLoader(IServiceProvider services, IOptions<GazetteOptions> options) : ICollectionLoader
{
    /// <inheritdoc />
    public void WarmUp() => Loader().WarmUp();

    /// <inheritdoc />
    public async Task LoadAsync(Action<string> report, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (!Directory.Exists(settings.IssuesDirectory))
        {
            throw new CollectionLoadException(
                $"找不到公报文件夹 {settings.IssuesDirectory}。它应存放各期公报的文本（*.txt）。请建立这个文件夹，或用设置 Gazette__IssuesDirectory 指明它在何处，然后重新启动。");
        }

        report($"数据库 {settings.Database}，公报文件夹 {settings.IssuesDirectory}");
        try
        {
            services.GetRequiredService<Thesaurus>();

            // The portal runs on an empty folder too; the loader makes no database that nothing goes into.
            await services.GetRequiredService<GazetteDatabase>().PrepareAsync(cancellationToken);
            await Loader().LoadAsync(
                [settings.IssuesDirectory], new LoadOptions { CorrectionsDirectory = settings.CorrectionsDirectory }, new Lines(report), cancellationToken);
        }
        catch (ThesaurusFormatException exception)
        {
            throw new CollectionLoadException($"{exception.Message}请改正这一处，或用设置 Gazette__Thesaurus 指明另一个文件，然后重新启动。", exception);
        }
        catch (DatabaseUnavailableException exception)
        {
            throw new CollectionLoadException($"{exception.Message}可用设置 Gazette__Database 改用别的位置，然后重新启动。", exception);
        }
    }

    // Taken when it is needed: what makes it may need the thesaurus, whose faults are to be told, not thrown at the host.
    private IssueLoader Loader() => services.GetRequiredService<IssueLoader>();

    /// <summary>A line a file: what is being read, and what became of the one before when there is more to say than "loaded".</summary>
    private sealed class Lines(Action<string> report) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            if (value.Last is { } last)
            {
                report($"  [{value.Done}/{value.Total}] {Path.GetFileName(last.Path)}：{Outcome(last)}");
            }
        }

        private static string Outcome(FileReport file) => file.Outcome switch
        {
            LoadOutcome.Loaded => $"已载入，{file.Issue?.Articles.Count} 条{Refused(file)}",
            LoadOutcome.Replaced => $"已更新，{file.Issue?.Articles.Count} 条{Refused(file)}",
            LoadOutcome.Unchanged => "没有变化",
            _ => $"未载入。{file.Reason}",
        };

        private static string Refused(FileReport file) => file.Issue?.Diagnostics.Count(d => d.Code == DiagnosticCodes.CorrectionRefused) is > 0 and var count
            ? $"，{count} 条校正未采用"
            : "";
    }
}
