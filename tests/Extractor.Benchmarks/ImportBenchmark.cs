using System.Diagnostics;
using System.Globalization;
using Extractor.Corpus.Generating;
using Extractor.Corpus.Generating.Writing;
using Microsoft.Data.Sqlite;

namespace Extractor.Benchmarks;

/// <summary>How fast and in how much memory <c>extractor import</c> takes in generated documents, and whether both grow linearly.</summary>
internal static class ImportBenchmark
{
    /// <summary>The documents are the same on every run and machine.</summary>
    private const int Seed = 20_240_601;

    /// <summary>Documents of each run; the issue of growth is decided between the first and the last.</summary>
    private static readonly int[] Counts = [100, 500];

    private static readonly int[] Jobs = [1, 2];

    public static int Run(string program)
    {
        var folder = Directory.CreateTempSubdirectory("extractor-bench-").FullName;
        try
        {
            Console.WriteLine("import of generated reports, half PDF and half Word; memory of all its processes together");
            Console.WriteLine("documents  jobs  stored  pages  seconds  documents/s  pages/s  peak MiB");
            foreach (var jobs in Jobs)
            {
                var measures = Counts.Select(count => Measure(program, folder, count, jobs)).ToList();
                foreach (var measure in measures) Console.WriteLine(measure);
                var growth = measures[^1].SecondsEach / measures[0].SecondsEach;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"with {jobs} job(s): time a document at {Counts[^1]} is {growth:0.00} of that at {Counts[0]}, memory {measures[^1].PeakMegabytes / measures[0].PeakMegabytes:0.00}"));
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ImportMeasure Measure(string program, string folder, int count, int jobs)
    {
        var documents = Path.Combine(folder, $"{count}");
        if (!Directory.Exists(documents)) Write(documents, count);
        var database = Path.Combine(folder, $"{count}-{jobs}.db");

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(
            program, ["import", documents, "--db", database, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)])
        { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = ProcessTree.PeakMemory(process);
        var seconds = clock.Elapsed.TotalSeconds;
        Task.WaitAll(messages, output);

        var (stored, pages) = Stored(database);
        return new(count, jobs, stored, pages, seconds, peak / (1024.0 * 1024.0));
    }

    private static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
        {
            var report = FormGenerator.Generate(Seed, number, family: null);
            var pdf = number % 2 == 0;
            File.WriteAllBytes(Path.Combine(folder, $"{report.Name}.{(pdf ? "pdf" : "docx")}"), pdf ? PdfFile.Write(report, number) : WordFile.Write(report));
        }
    }

    private static (long Documents, long Pages) Stored(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*), coalesce(sum(pages), 0) FROM document";
        using var row = command.ExecuteReader();
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }
}

/// <param name="Pages">Of the stored documents that have pages.</param>
internal sealed record ImportMeasure(int Documents, int Jobs, long Stored, long Pages, double Seconds, double PeakMegabytes)
{
    public double SecondsEach => Seconds / Documents;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Documents,9}  {Jobs,4}  {Stored,6}  {Pages,5}  {Seconds,7:0.00}  {Documents / Seconds,11:0.0}  {Pages / Seconds,7:0.0}  {PeakMegabytes,8:0}");
}
