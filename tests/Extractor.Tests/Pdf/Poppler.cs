using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Tests.Pdf;

/// <summary>A word as pdftotext -bbox prints it: points, from the top left of the crop box.</summary>
public sealed record PopplerWord(string Text, Box Box);

/// <summary>Poppler's pdftotext, run as a program of its own: the oracle our reader is compared with.</summary>
public static partial class Poppler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static bool IsInstalled { get; } = Run(["-v"]) is not null;

    /// <summary>The words of each page; null where Poppler cannot read the file.</summary>
    public static IReadOnlyList<IReadOnlyList<PopplerWord>>? Read(string path)
    {
        if (Run(["-q", "-bbox", "-cropbox", path, "-"]) is not { } printed) return null;
        var pages = new List<IReadOnlyList<PopplerWord>>();
        List<PopplerWord>? words = null;
        foreach (var line in printed.Split('\n'))
        {
            if (line.Contains("<page ", StringComparison.Ordinal)) pages.Add(words = []);
            else if (words is not null && Word().Match(line) is { Success: true } word) words.Add(Parse(word));
        }
        return pages.Count == 0 ? null : pages;
    }

    /// <summary>Poppler's whole run over a file, start-up included.</summary>
    public static TimeSpan Time(string path)
    {
        var watch = Stopwatch.StartNew();
        Run(["-q", "-bbox", path, "/dev/null"]);
        return watch.Elapsed;
    }

    private static PopplerWord Parse(Match word)
    {
        return new(WebUtility.HtmlDecode(word.Groups[5].Value), new(Number(1), Number(2), Number(3), Number(4)));

        double Number(int group) => double.Parse(word.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static string? Run(string[] arguments)
    {
        var start = new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var reading = process.StandardOutput.ReadToEndAsync();
            if (!reading.Wait(Patience) || !process.WaitForExit(Patience))
            {
                process.Kill();
                return null;
            }
            return process.ExitCode == 0 ? reading.Result : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("""<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>""")]
    private static partial Regex Word();
}
