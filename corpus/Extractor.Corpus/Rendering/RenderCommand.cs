using System.Diagnostics;

namespace Extractor.Corpus.Rendering;

/// <summary>Makes each report's published file and its truth from its source.</summary>
internal static class RenderCommand
{
    /// <summary>Says in every report, in small print at its end, that it is made up.</summary>
    private const string Notice = "说明：本文件为软件自带的示例，由项目人员编写，所列单位的各项数据均为虚构。";

    /// <param name="only">Names of reports; empty: all of them.</param>
    /// <exception cref="InvalidDataException">A source cannot be read, or a program did not make its file.</exception>
    public static void Run(string sources, string output, IReadOnlyList<string> only)
    {
        Directory.CreateDirectory(output);
        var work = Directory.CreateTempSubdirectory("extractor-corpus-").FullName;
        try
        {
            foreach (var source in Directory.GetFiles(sources, "*.report").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(source);
                if (only.Count > 0 && !only.Contains(name)) continue;
                var report = Read(source);
                File.WriteAllText(Path.Combine(output, $"{name}.truth.json"), TruthWriter.Write(report));
                Console.Out.WriteLine(Render(report, output, work));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    public static Report Read(string source)
    {
        var report = ReportParser.Parse(Path.GetFileNameWithoutExtension(source), File.ReadAllLines(source));
        return report with { Elements = [.. report.Elements, new Element.Text(Notice, null, Side.Left)] };
    }

    private static string Render(Report report, string output, string work)
    {
        var stem = Path.Combine(output, report.Name);
        if (report.Style.Producer == Producer.Word)
        {
            File.WriteAllBytes($"{stem}.docx", new WordWriter(report).Write());
            return $"{stem}.docx";
        }
        var made = Path.Combine(work, $"{report.Name}.pdf");
        if (report.Style.Producer == Producer.Chromium)
        {
            var page = Path.Combine(work, $"{report.Name}.html");
            File.WriteAllText(page, HtmlWriter.Write(report));
            Start("chromium", ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={work}/chromium",
                "--no-pdf-header-footer", $"--print-to-pdf={made}", new Uri(page).AbsoluteUri]);
        }
        else
        {
            var word = Path.Combine(work, $"{report.Name}.docx");
            File.WriteAllBytes(word, new WordWriter(report).Write());
            Start("soffice", [$"-env:UserInstallation=file://{work}/office", "--headless", "--convert-to", "pdf", "--outdir", work, word]);
        }
        if (!File.Exists(made)) throw new InvalidDataException($"{report.Name}: {report.Style.Producer} made no file.");
        File.Move(made, $"{stem}.pdf", overwrite: true);
        return $"{stem}.pdf";
    }

    private static void Start(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidDataException($"{program} did not start.");
        // Both chatter; what counts is the file.
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        Task.WaitAll(output, messages);
    }
}
