namespace Extractor.Storage;

/// <summary>A row to be written.</summary>
/// <param name="Values">As <see cref="RowShape.Columns"/>: null, <see cref="long"/>, <see cref="double"/> or <see cref="string"/>.
/// Ids count from 1 within one document and are moved up when it is stored.</param>
internal sealed record Row(RowShape Shape, IReadOnlyList<object?> Values);
