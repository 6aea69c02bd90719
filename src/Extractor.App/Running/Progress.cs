using System.Globalization;

namespace Extractor.App.Running;

/// <summary>A bar on a terminal's last line; nothing elsewhere.</summary>
internal sealed class Progress(TextWriter writer, bool shown, int total)
{
    private const int Width = 30;
    private const string StartOfLine = "\r";
    private const string ClearToEnd = "\u001b[K";
    private int done;

    public static Progress To(TextWriter writer, int total) => new(writer, !Console.IsErrorRedirected, total);

    public void Step()
    {
        done++;
        if (!shown) return;
        var filled = total == 0 ? Width : done * Width / total;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{StartOfLine}[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{total}{ClearToEnd}"));
    }

    /// <summary>Takes the bar away, so that a line can be printed.</summary>
    public void Clear()
    {
        if (shown) writer.Write(StartOfLine + ClearToEnd);
    }
}
