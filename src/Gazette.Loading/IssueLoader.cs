using Gazette.Ingestion;
using Gazette.Ingestion.Decoding;
using Gazette.Ingestion.Lines;
using Gazette.Search;
using Gazette.Storage;
using Gazette.Storage.Writing;
using Microsoft.Extensions.Logging;

namespace Gazette.Loading;

/// <summary>Loads raw issues: bytes → text → issue → store and search index. One bad file does not stop the others.</summary>
public sealed partial class IssueLoader(
    GazetteDatabase database,
    IssueStore store,
    IEnumerable<IIssueTransactionParticipant> participants,
    SearchIndexKeeper searchIndex,
    ILogger<IssueLoader> logger)
{
    /// <inheritdoc cref="GazetteDatabase.WarmUp" />
    public void WarmUp() => database.WarmUp();

    /// <inheritdoc cref="LoadAsync(IEnumerable{string}, LoadOptions, IProgress{LoadProgress}?, CancellationToken)" />
    public Task<LoadReport> LoadAsync(
        IEnumerable<string> paths, IProgress<LoadProgress>? progress, CancellationToken cancellationToken) =>
        LoadAsync(paths, new LoadOptions(), progress, cancellationToken);

    /// <summary>
    /// Loads files, and folders of <c>*.txt</c> files, one after the other; each as a whole or not at all. Makes the database when
    /// there is none and something to put into it. Files that are loaded already are not read again. At the end everything loaded
    /// can be searched.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told before each file and at the end.</param>
    /// <param name="cancellationToken">Stops; the file in hand is undone, those before it stay.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be used; files loaded before stay.</exception>
    public async Task<LoadReport> LoadAsync(
        IEnumerable<string> paths, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var files = IssueFiles.Find(paths);
        var reports = new List<FileReport>();
        var prepared = new Lazy<Task>(() => database.PrepareAsync(cancellationToken));
        foreach (var (path, reason) in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new LoadProgress(reports.Count, files.Count, Path.GetFileName(path), reports.LastOrDefault()));
            var (file, refusal) = reason is null ? await IssueFileReader.ReadAsync(path, cancellationToken) : (null, reason);
            if (file is not { Decoded.IsReadable: true })
            {
                reports.Add(Refuse(path, refusal ?? file?.Decoded.Unreadable?.Explain() ?? ""));
                continue;
            }

            reports.Add(await LoadFileAsync(path, file, options, prepared, cancellationToken));
        }

        if (prepared.IsValueCreated || File.Exists(database.Path))
        {
            await prepared.Value;
            await database.GuardAsync(() => searchIndex.EnsureCurrentAsync(cancellationToken));
        }

        progress?.Report(new LoadProgress(reports.Count, files.Count, null, reports.LastOrDefault()));
        return new LoadReport(reports);
    }

    private async Task<FileReport> LoadFileAsync(
        string path, IssueFile file, LoadOptions options, Lazy<Task> prepared, CancellationToken cancellationToken)
    {
        var corrections = await CorrectionFiles.ReadAsync(path, options.CorrectionsDirectory, cancellationToken);
        if (File.Exists(database.Path))
        {
            await prepared.Value;
            if (await store.HoldsAsync(file.Sha256, ParserVersion.With(corrections), cancellationToken))
            {
                return new FileReport { Path = path, Outcome = LoadOutcome.Unchanged };
            }
        }

        try
        {
            return await SaveAsync(path, file, corrections, options, prepared, cancellationToken);
        }
        catch (IssueConflictException conflict)
        {
            return Refuse(path, conflict.Message);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or DatabaseUnavailableException))
        {
            // A fault of the program, met on this file; the others may well be fine.
            LogFault(logger, fault, path);
            return Refuse(path, $"处理时程序出错（{fault.GetType().Name}：{fault.Message}），请将此文件交给维护人员。");
        }
    }

    private async Task<FileReport> SaveAsync(
        string path, IssueFile file, CorrectionsFile corrections, LoadOptions options, Lazy<Task> prepared, CancellationToken cancellationToken)
    {
        var parsed = IssueParser.Parse(file.Decoded.Text!, corrections.Corrections);
        if (IssueFileCheck.Refusal(parsed) is { } refusal)
        {
            return Refuse(path, refusal);
        }

        var issue = parsed with { Diagnostics = [.. file.Decoded.Diagnostics, .. IssueFileCheck.NameOf(file.Name, parsed), .. parsed.Diagnostics] };
        var source = new IssueSource
        {
            FileName = file.Name,
            Sha256 = file.Sha256,
            ParserVersion = ParserVersion.With(corrections),
            RawText = LineReader.WithLineFeeds(file.Decoded.Text!),
            ReplacesOtherFile = options.ReplaceOtherFiles,
        };
        await prepared.Value;
        var outcome = await store.SaveAsync(issue, source, participants, cancellationToken);
        return new FileReport { Path = path, Outcome = Outcome(outcome), Issue = issue };
    }

    private static LoadOutcome Outcome(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Added => LoadOutcome.Loaded,
        SaveOutcome.Replaced => LoadOutcome.Replaced,
        _ => LoadOutcome.Unchanged,
    };

    private static FileReport Refuse(string path, string reason) => new() { Path = path, Outcome = LoadOutcome.Refused, Reason = reason };

    [LoggerMessage(Level = LogLevel.Error, Message = "Loading {Path} failed")]
    private static partial void LogFault(ILogger logger, Exception fault, string path);
}
