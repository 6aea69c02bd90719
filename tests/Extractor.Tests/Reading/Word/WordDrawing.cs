using System.IO.Compression;
using System.Text;
using Extractor.Documents;
using Extractor.Reading;
using Extractor.Reading.Word;

namespace Extractor.Tests.Reading.Word;

/// <summary>Makes a Word file of the XML inside its body, and prints what was read of one.</summary>
internal static class WordDrawing
{
    private const string Names =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        """;

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="parts">The content of further parts by their names, such as <c>styles</c> or <c>header1</c>.</param>
    public static byte[] File(string body, params (string Part, string Content)[] parts) => File(body, "", parts);

    /// <param name="prolog">What stands before the document's first element.</param>
    public static byte[] File(string body, string prolog, params (string Part, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add(zip, "_rels/.rels", Relations($"""<Relationship Id="r1" Type="{Relation}/officeDocument" Target="/word/document.xml"/>"""));
            Add(zip, "word/document.xml", $"{prolog}<w:document {Names}><w:body>{body}</w:body></w:document>");
            var relations = parts.Select(p =>
                $"""<Relationship Id="{p.Part}" Type="{Relation}/{p.Part.TrimEnd('1', '2')}" Target="{p.Part}.xml"/>""");
            // A hyperlink like this one makes the platform's package classes refuse the whole file.
            var broken = $"""<Relationship Id="x" Type="{Relation}/hyperlink" Target="http://[bad link" TargetMode="External"/>""";
            Add(zip, "word/_rels/document.xml.rels", Relations(string.Concat(relations) + broken));
            foreach (var (part, content) in parts)
            {
                var root = part.TrimEnd('1', '2') switch { "header" => "hdr", "footer" => "ftr", var name => name };
                Add(zip, $"word/{part}.xml", $"<w:{root} {Names}>{content}</w:{root}>");
            }
        }
        return bytes.ToArray();
    }

    public static ReadResult Result(byte[] file, WordLimits? limits = null) =>
        new WordDocumentReader(limits).Read(DocumentReaders.SourceOf("报告.docx", file), file, new());

    public static Document.Flowing Read(string body, params (string Part, string Content)[] parts) =>
        Result(File(body, parts)) is ReadResult.Read { Document: Document.Flowing document, Warnings: [] }
            ? document
            : throw new AssertionException("The file was not read, or not without warnings.");

    /// <summary>A paragraph a line; a table's rows with its cells between bars, ＜ for a slot a cell to the left or above reaches over.</summary>
    public static string Picture(IReadOnlyList<FlowBlock> blocks) => string.Join('\n', blocks.Select(Picture));

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{r}</w:tr>"))}</w:tbl>";

    private static string Picture(FlowBlock block)
    {
        if (block is FlowBlock.Paragraph paragraph)
        {
            return paragraph.HeadingLevel is { } level ? $"{new string('#', level)} {paragraph.Text}" : paragraph.Text;
        }
        var table = (FlowBlock.Table)block;
        var slots = new string[table.Rows, table.Columns];
        foreach (var cell in table.Cells)
        {
            for (var r = 0; r < cell.RowSpan; r++)
            {
                for (var c = 0; c < cell.ColumnSpan; c++)
                {
                    if (slots[cell.Row + r, cell.Column + c] is not null) throw new AssertionException("Two cells in one slot.");
                    slots[cell.Row + r, cell.Column + c] = r + c == 0 ? Picture(cell.Blocks).Replace('\n', '/') : "＜";
                }
            }
        }
        var rows = Enumerable.Range(0, table.Rows).Select(r =>
            string.Join(" | ", Enumerable.Range(0, table.Columns).Select(c => slots[r, c] ?? throw new AssertionException("A slot without a cell."))));
        return string.Join('\n', rows);
    }

    private static string Relations(string inner) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>""";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
