using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Extractor.App.Running;

namespace Extractor.App.Picturing;

/// <summary>Draws the part of a PDF page around a box, by Poppler's pdftoppm.</summary>
internal static class PagePicture
{
    private const string Program = "pdftoppm";

    // Dots an inch: small print is still readable, and a strip of a page stays below 100 KiB.
    private const int Resolution = 150;
    private const double PointsInInch = 72;

    // Points around the box: the row it stands in, its label to the left, the row above and below.
    private const double Beside = 220;
    private const double AboveAndBelow = 40;
    private const int FrameThickness = 3;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <exception cref="CommandFailure">pdftoppm is missing.</exception>
    public static Parsed<byte[]> Crop(string pdf, int page, Box box)
    {
        var left = Math.Max(0, Pixels(box.Left - Beside));
        var top = Math.Max(0, Pixels(box.Top - AboveAndBelow));
        var area = (Left: left, Top: top, Width: Pixels(box.Right + Beside) - left, Height: Pixels(box.Bottom + AboveAndBelow) - top);
        if (!Drawn(pdf, page, area).TryGet(out var pixmap, out var reason)) return Parsed<byte[]>.Not(reason);
        if (!Picture.OfPixmap(pixmap).TryGet(out var picture, out reason)) return Parsed<byte[]>.Not(reason);
        return Parsed<byte[]>.Of(Png.Write(picture.Framed(
            Pixels(box.Left) - left, Pixels(box.Top) - top, Pixels(box.Right) - left, Pixels(box.Bottom) - top, FrameThickness)));
    }

    private static int Pixels(double points) => (int)Math.Round(points * Resolution / PointsInInch);

    private static Parsed<byte[]> Drawn(string pdf, int page, (int Left, int Top, int Width, int Height) area)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        int[] numbers = [page, page, Resolution, area.Left, area.Top, area.Width, area.Height];
        string[] names = ["-f", "-l", "-r", "-x", "-y", "-W", "-H"];
        foreach (var (name, number) in names.Zip(numbers))
        {
            start.ArgumentList.Add(name);
            start.ArgumentList.Add(number.ToString(CultureInfo.InvariantCulture));
        }
        start.ArgumentList.Add("-cropbox");
        start.ArgumentList.Add(pdf);
        using var process = Started(start);
        using var picture = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(picture);
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill();
            return Parsed<byte[]>.Not($"{Program} did not end.");
        }
        copying.Wait();
        return process.ExitCode == 0 ? Parsed<byte[]>.Of(picture.ToArray()) : Parsed<byte[]>.Not($"{Program}: {errors.Result.Split('\n')[0]}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new CommandFailure(
                ExitCode.MissingDependency, $"{Program} draws the page and is missing: install poppler-utils, or ask without a picture (--no-image).");
        }
    }
}
