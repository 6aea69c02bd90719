using Extractor.Benchmarks.Pdf;

switch (args)
{
    case ["pdf-agreement", .. var paths]:
        AgreementTable.Print(paths);
        break;
    case ["pdf-inputs", .. var paths]:
        InputTable.Print(paths);
        break;
    case ["pdf-speed", .. var paths]:
        SpeedTable.Print(paths);
        break;
    case ["pdf-cmaps", var folder, var output]:
        CMapCompiler.Compile(folder, output);
        break;
    default:
        Console.Error.WriteLine("""
            pdf-agreement PATH...  characters and boxes of our PDF reader beside those of pdftotext -bbox
            pdf-inputs PATH...     what becomes of each file, in which time and memory
            pdf-cmaps FOLDER FILE  compiles the predefined CMaps of /usr/share/poppler/cMap
            pdf-speed PATH...      milliseconds a page beside pdftotext -bbox
            """);
        return 1;
}
return 0;
