using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Extractor.App.Running;

/// <summary>Reads many files in workers and gives what became of them in the order in which they were asked for.</summary>
internal sealed class WorkerPool(WorkerOptions options)
{
    // Enough for a long file not to leave the other workers without work, few enough to hold the finished ones in memory.
    private const int AheadPerJob = 8;

    private sealed record Errand<T>(T Item, FileRequest? Request, TaskCompletionSource<FileOutcome?> Outcome);

    /// <param name="request">What to ask for an item; null: nothing, its outcome is null. Called in order, shortly before its turn.</param>
    public async IAsyncEnumerable<(T Item, FileOutcome? Outcome)> RunAsync<T>(
        IEnumerable<T> items, Func<T, FileRequest?> request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ordered = Channel.CreateBounded<Errand<T>>(options.Jobs * AheadPerJob);
        var work = Channel.CreateUnbounded<Errand<T>>();
        var feeding = Task.Run(() => FeedAsync(items, request, ordered.Writer, work.Writer, stop.Token), CancellationToken.None);
        var working = Enumerable.Range(0, options.Jobs).Select(_ => WorkAsync(work.Reader, stop.Token)).ToArray();
        try
        {
            await foreach (var errand in ordered.Reader.ReadAllAsync(cancellationToken))
            {
                yield return (errand.Item, await errand.Outcome.Task.WaitAsync(cancellationToken));
            }
            await feeding;
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(working);
        }
    }

    private static async Task FeedAsync<T>(
        IEnumerable<T> items, Func<T, FileRequest?> request, ChannelWriter<Errand<T>> ordered, ChannelWriter<Errand<T>> work, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                var errand = new Errand<T>(item, request(item), new(TaskCreationOptions.RunContinuationsAsynchronously));
                if (errand.Request is null) errand.Outcome.SetResult(null);
                await ordered.WriteAsync(errand, stop);
                if (errand.Request is not null) await work.WriteAsync(errand, stop);
            }
        }
        finally
        {
            ordered.Complete();
            work.Complete();
        }
    }

    private async Task WorkAsync<T>(ChannelReader<Errand<T>> work, CancellationToken stop)
    {
        using var worker = new WorkerProcess(options, WorkerProcess.Self);
        try
        {
            await foreach (var errand in work.ReadAllAsync(stop))
            {
                errand.Outcome.SetResult(await worker.RunAsync(errand.Request!, stop));
            }
        }
        catch (OperationCanceledException)
        {
            // Whoever waits for an outcome has the same token and is told by it.
        }
    }
}
