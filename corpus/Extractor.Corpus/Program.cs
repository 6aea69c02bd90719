namespace Extractor.Corpus;

/// <summary>Makes documents with known truth: the corpus's own reports, and invented forms.</summary>
internal static class Program
{
    private const string Usage =
        """
        Usage:
          Extractor.Corpus render SOURCES OUTPUT    each report's source into PDF and Word files
          Extractor.Corpus generate --seed N --count M --format pdf|docx --output DIR [--family FAMILY]
                                                    invented reports, each with its truth

        """;

    private const int BadArguments = 1;

    private static int Main(string[] args)
    {
        if (args is ["generate", .. var order]) return Generating.GenerateCommand.Run(order, Console.Error);
        Console.Error.Write(Usage);
        return args.Length == 0 ? 0 : BadArguments;
    }
}
