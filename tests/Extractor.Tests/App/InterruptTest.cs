using System.Diagnostics;
using System.Text;
using Dapper;
using Extractor.Storage;

namespace Extractor.Tests.App;

public sealed class InterruptTest
{
    private const int Copies = 10;

    [Test]
    [CancelAfter(60_000)]
    public void An_interrupted_import_exits_with_130_and_leaves_whole_documents_only()
    {
        var folder = Directory.CreateTempSubdirectory("interrupt").FullName;
        var path = Path.Combine(folder, "reports.db");
        var reports = Directory.CreateDirectory(Path.Combine(folder, "reports")).FullName;
        // Enough documents for the import to last until it is interrupted, on a busy machine, too.
        foreach (var report in Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus", "reports"), "*.pdf"))
        {
            for (var copy = 0; copy < Copies; copy++)
                File.WriteAllBytes(Path.Combine(reports, $"{copy}-{Path.GetFileName(report)}"), [.. File.ReadAllBytes(report), .. Encoding.ASCII.GetBytes($"\n% {copy}\n")]);
        }
        // Tests that a script runs in the background inherit that interrupts are ignored; a user's program does not.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", Path.Combine(AppContext.BaseDirectory, "Extractor.App"), "import", reports, "--db", path, "--jobs", "1"])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        while (!File.Exists(path) && !process.HasExited) Thread.Sleep(5);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        process.WaitForExit();
        var messages = process.StandardError.ReadToEnd();

        Assert.That(process.ExitCode, Is.EqualTo(130), messages);
        using (var db = Database.Create(path))
        {
            Assert.That(db.ExecuteScalar<long>("SELECT count(*) FROM document d WHERE NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.document_id = d.id)"), Is.Zero);
            Assert.That(db.ExecuteScalar<string>("PRAGMA integrity_check"), Is.EqualTo("ok"));
        }
        Directory.Delete(folder, recursive: true);
    }
}
