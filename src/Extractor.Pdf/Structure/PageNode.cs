using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>A page's dictionary, and what it inherits from the nodes above it.</summary>
internal sealed record PageNode(PdfDictionary Dictionary, PdfObject? Resources, PdfObject? MediaBox, PdfObject? CropBox, PdfObject? Rotate);
