using Extractor.Corpus.Generating;
using Extractor.Corpus.Generating.Measuring;
using Extractor.Corpus.Rendering;

namespace Extractor.Corpus;

/// <summary>Makes documents with known truth: the corpus's own reports, and invented forms.</summary>
internal static class Program
{
    private const string Usage =
        """
        Usage:
          Extractor.Corpus render SOURCES OUTPUT [NAME…]
              each report's source into a PDF or Word file and its truth
          Extractor.Corpus generate --seed N --count M --format pdf|docx|examples --output DIR [--family FAMILY] [--reworded yes]
              invented reports, each with its truth
          Extractor.Corpus measure [--seed N] [--count M] [--models DIR] [--cards DIR] [--family FAMILY] [--worst N]
              how many fields of invented forms are read right, family by family
          Extractor.Corpus reliability --models DIR --output DIR [--seed N] [--count M] [--date DATE]
              how often what each rule states is right on invented forms of families it was not made for

        """;

    private const int BadArguments = 1;
    private const int BadInput = 2;

    private static int Main(string[] args)
    {
        try
        {
            switch (args)
            {
                case ["render", var sources, var output, .. var names]:
                    RenderCommand.Run(sources, output, names);
                    return 0;
                case ["generate", .. var order]:
                    return GenerateCommand.Run(order, Console.Error);
                case ["measure", .. var order]:
                    return MeasureCommand.Run(order, Console.Out);
                case ["reliability", .. var order]:
                    return ReliabilityCommand.Run(order, Console.Error);
                default:
                    Console.Error.Write(Usage);
                    return args.Length == 0 ? 0 : BadArguments;
            }
        }
        catch (InvalidDataException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return BadInput;
        }
    }
}
