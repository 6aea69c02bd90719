namespace Extractor.Tests;

/// <summary>What the tool said last time, kept in a file beside the tests: a difference is to be read, not explained away.</summary>
internal static class Snapshot
{
    private const string Accept = "EXTRACTOR_ACCEPT";

    /// <param name="name">The file's name below tests/Extractor.Tests/Snapshots.</param>
    public static void Check(string name, string said)
    {
        var path = Path.Combine(Repository.Root, "tests", "Extractor.Tests", "Snapshots", name);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, said);
            Assert.Fail($"Wrote {path}: read what it says; a run that writes a snapshot is not green.");
        }
        Assert.That(File.Exists(path), $"No snapshot at {path}; run 'make accept' and read what it wrote.");
        Assert.That(said, Is.EqualTo(File.ReadAllText(path)));
    }
}
