namespace Extractor.Documents;

/// <summary>An acquired file.</summary>
/// <param name="File">The file's name without its folder, as the contract prints it.</param>
/// <param name="Path">Where it was read from: a path or an address.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal; the identity under which it is stored.</param>
/// <param name="MediaType">By its content, not its name: <c>application/pdf</c> and so on.</param>
/// <param name="Length">Bytes.</param>
public sealed record Source(string File, string Path, string Sha256, string MediaType, long Length);
