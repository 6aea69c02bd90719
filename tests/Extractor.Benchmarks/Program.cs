using Extractor.Benchmarks;
using Extractor.Benchmarks.Pdf;

const int BadArguments = 1;

switch (args)
{
    case ["import", var program]:
        return ImportBenchmark.Run(program);
    case ["stages", .. var paths]:
        StageTable.Print(paths);
        break;
    case ["pdf-agreement", .. var paths]:
        AgreementTable.Print(paths);
        break;
    case ["pdf-inputs", .. var paths]:
        InputTable.Print(paths);
        break;
    case ["pdf-speed", .. var paths]:
        SpeedTable.Print(paths);
        break;
    case ["pdf-fuzz", var seconds, var seed, var log, .. var paths]:
        Fuzzer.Run(seconds, seed, log, paths);
        break;
    case ["pdf-cmaps", var folder, var output]:
        CMapCompiler.Compile(folder, output);
        break;
    default:
        Console.Error.WriteLine("""
            import EXTRACTOR       documents and pages a second, and memory, over 100 and 500 generated reports
            stages PATH...         milliseconds a page of the reader, of the tables and of all that follows the reader
            pdf-agreement PATH...  characters and boxes of our PDF reader beside those of pdftotext -bbox
            pdf-inputs PATH...     what becomes of each file, in which time and memory
            pdf-fuzz SECONDS SEED LOG PATH...  reads files broken at random
            pdf-cmaps FOLDER FILE  compiles the predefined CMaps of /usr/share/poppler/cMap
            pdf-speed PATH...      milliseconds a page beside pdftotext -bbox
            """);
        return BadArguments;
}
return 0;
