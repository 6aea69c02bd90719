using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Extractor.Pdf.Fonts;

namespace Extractor.Benchmarks.Pdf;

/// <summary>Makes the resource of predefined CMaps out of the CMap files of Debian's poppler-data.</summary>
internal static partial class CMapCompiler
{
    private static readonly string[] Collections = ["Adobe-GB1", "Adobe-CNS1", "Adobe-Japan1", "Adobe-Korea1", "Adobe-KR"];

    /// <param name="folder">/usr/share/poppler/cMap.</param>
    public static void Compile(string folder, string output)
    {
        var files = Collections.SelectMany(c => Directory.EnumerateFiles(Path.Combine(folder, c)))
            .Where(f => Wanted().IsMatch(Path.GetFileName(f)))
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(f => (Name: Path.GetFileName(f), Bytes: Compile(File.ReadAllBytes(f))))
            .ToList();
        using var writer = new BinaryWriter(File.Create(output), Encoding.UTF8);
        writer.Write7BitEncodedInt(files.Count);
        foreach (var (name, bytes) in files)
        {
            writer.Write(name);
            writer.Write7BitEncodedInt(bytes.Length);
        }
        foreach (var (_, bytes) in files) writer.Write(bytes);
        Console.WriteLine($"{files.Count} maps, {writer.BaseStream.Length} bytes");
    }

    private static byte[] Compile(byte[] file)
    {
        var parent = "";
        var maps = new CMapReader(file, name =>
        {
            parent = name;
            return null;
        }).Read();
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(brotli, Encoding.UTF8))
        {
            writer.Write7BitEncodedInt(maps.CMap.IsVertical ? 1 : 0);
            writer.Write(parent);
            writer.Write7BitEncodedInt(maps.CMap.Spaces.Count);
            foreach (var space in maps.CMap.Spaces)
            {
                writer.Write7BitEncodedInt(space.Length);
                writer.Write7BitEncodedInt((int)space.Low);
                writer.Write7BitEncodedInt((int)space.High);
            }
            Write(writer, maps.CMap.Cids, writer.Write7BitEncodedInt);
            Write(writer, maps.Texts.Texts, writer.Write);
        }
        return output.ToArray();
    }

    private static void Write<T>(BinaryWriter writer, RangeMap<T> ranges, Action<T> write)
    {
        writer.Write7BitEncodedInt(ranges.Entries.Count);
        var end = 0;
        foreach (var range in ranges.Entries)
        {
            writer.Write7BitEncodedInt(range.First - end);
            writer.Write7BitEncodedInt(range.Last - range.First);
            write(range.Value);
            end = range.Last;
        }
    }

    [GeneratedRegex("^(.*-)?[HV]$|-UCS2$")]
    private static partial Regex Wanted();
}
