using System.Diagnostics;
using Extractor.App.Running;

namespace Extractor.Tests.App;

public sealed class WorkerProcessTest
{
    private static readonly WorkerOptions Brief = new() { TimeLimit = TimeSpan.FromSeconds(2) };

    [TestCase("exit 3", "crashed", "exit code 3")]
    [TestCase("head -c 1 >/dev/null; echo 'Stack overflow.' >&2; kill -ABRT $$", "crashed", "overflowed the stack")]
    [TestCase("echo 'a.pdf: crashed: FormatException: no digits' >&2; exit 4", "crashed", "FormatException: no digits")]
    [TestCase("echo 'Out of memory.' >&2; exit 134", "out-of-memory", "memory")]
    [TestCase("kill -KILL $$", "out-of-memory", "memory")]
    [TestCase("printf 'nonsense nonsense'; exec sleep 1", "crashed", "exit code")]
    [TestCase("sleep 60", "timed-out", "longer than 2 s")]
    [CancelAfter(30_000)]
    public async Task Whatever_becomes_of_a_worker_costs_one_file(string script, string code, string reason, CancellationToken cancellationToken)
    {
        using var worker = new WorkerProcess(Brief, () => new ProcessStartInfo("/bin/sh", ["-c", script]));

        var outcome = await worker.RunAsync(new FileRequest("import", "a.pdf", null), cancellationToken);

        Assert.That(outcome, Is.TypeOf<FileOutcome.Failed>());
        var failure = ((FileOutcome.Failed)outcome).Failure;
        Assert.That(failure.Code, Is.EqualTo(code));
        Assert.That(failure.Reason, Does.Contain(reason));
    }

    [Test]
    [CancelAfter(30_000)]
    public async Task The_file_after_one_that_ended_the_worker_is_read(CancellationToken cancellationToken)
    {
        var started = 0;
        using var worker = new WorkerProcess(Brief, () => started++ == 0 ? new ProcessStartInfo("/bin/sh", ["-c", "exit 1"]) : WorkerProcess.Self());
        var file = Path.GetTempFileName();

        var first = await worker.RunAsync(new FileRequest("import", file, null), cancellationToken);
        var second = await worker.RunAsync(new FileRequest("import", file, null), cancellationToken);
        File.Delete(file);

        Assert.That(((FileOutcome.Failed)first).Failure.Code, Is.EqualTo("crashed"));
        Assert.That(((FileOutcome.Failed)second).Failure.Code, Is.EqualTo("empty-file"));
    }

    [Test]
    [CancelAfter(30_000)]
    public async Task A_worker_answers_one_file_after_another(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("worker").FullName;
        BadFiles.MakeIn(folder);
        using var worker = new WorkerProcess(new WorkerOptions(), WorkerProcess.Self);

        var codes = new List<string>();
        foreach (var (name, _) in BadFiles.All)
        {
            codes.Add(((FileOutcome.Failed)await worker.RunAsync(new FileRequest("import", Path.Combine(folder, name), null), cancellationToken)).Failure.Code);
        }
        Directory.Delete(folder, recursive: true);

        Assert.That(codes, Is.EqualTo(BadFiles.All.Select(f => f.Code)));
    }

    [Test]
    public void An_interrupted_run_ends_its_workers()
    {
        using var worker = new WorkerProcess(new WorkerOptions(), () => new ProcessStartInfo("/bin/sh", ["-c", "sleep 60"]));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Assert.That(async () => await worker.RunAsync(new FileRequest("import", "a.pdf", null), stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
