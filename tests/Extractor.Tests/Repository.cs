namespace Extractor.Tests;

/// <summary>Where the tests find the project's own files.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Extractor.sln.</summary>
    public static string Root { get; } = FindRoot(TestContext.CurrentContext.TestDirectory);

    private static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Extractor.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No Extractor.sln above {from}.");
    }
}
