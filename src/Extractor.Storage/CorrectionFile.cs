using System.Globalization;
using System.Text;

namespace Extractor.Storage;

/// <summary>Corrections as a file of tab-separated lines, which people can keep, share and edit.</summary>
/// <remarks>A tab is written <c>\t</c>, a line break <c>\n</c>, a backslash <c>\\</c>; <c>\N</c> is no value.</remarks>
public static class CorrectionFile
{
    private const string Heads = "sha256\tfile\tevaluation\tpath\tlabel\twas\tvalue\twhy";
    private const string Nothing = "\\N";
    private const int ColumnCount = 8;

    /// <summary>The file that stands beside a database: corrections made to it go there, and imports into it read it.</summary>
    public static string Beside(string database) => System.IO.Path.ChangeExtension(database, ".corrections.tsv");

    public static Parsed<IReadOnlyList<Correction>> Parse(string text)
    {
        var corrections = new List<Correction>();
        foreach (var (number, line) in text.Split('\n').Select(l => l.TrimEnd('\r')).Index())
        {
            if (line.Length == 0 || (number == 0 && line == Heads)) continue;
            var columns = line.Split('\t');
            if (columns.Length != ColumnCount || !int.TryParse(columns[2], NumberStyles.None, CultureInfo.InvariantCulture, out var evaluation))
            {
                return Parsed<IReadOnlyList<Correction>>.Not(string.Create(CultureInfo.InvariantCulture,
                    $"Line {number + 1} is no correction: it has not the columns {Heads.Replace('\t', ' ')}."));
            }
            corrections.Add(new Correction(
                columns[0], Read(columns[1]) ?? "", evaluation, Read(columns[3]) ?? "", Read(columns[4]), Read(columns[5]), Read(columns[6]), Read(columns[7]) ?? ""));
        }
        return Parsed<IReadOnlyList<Correction>>.Of(corrections);
    }

    /// <summary>Adds a line; the file is made with its head where it is missing.</summary>
    public static void Append(string path, Correction c)
    {
        var line = string.Join('\t', c.Sha256, Write(c.File), c.Evaluation.ToString(CultureInfo.InvariantCulture),
            Write(c.Path), Write(c.Label), Write(c.Was), Write(c.Value), Write(c.Why));
        File.AppendAllText(path, (File.Exists(path) ? "" : Heads + "\n") + line + "\n", new UTF8Encoding(false));
    }

    private static string Write(string? text) => text is null ? Nothing : text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string? Read(string text)
    {
        if (text == Nothing) return null;
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length) plain.Append(text[i]);
            else plain.Append(text[++i] switch { 't' => '\t', 'n' => '\n', var other => other });
        }
        return plain.ToString();
    }
}
