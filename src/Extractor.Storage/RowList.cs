namespace Extractor.Storage;

/// <summary>The rows of one document while they are made: gives each its id and the columns that every place has.</summary>
internal sealed class RowList
{
    private readonly List<Row> rows = [];
    private readonly Dictionary<RowShape, long> counts = [];

    public IReadOnlyList<Row> Rows => rows;

    /// <returns>The row's id within the document.</returns>
    public long Add(RowShape shape, params ReadOnlySpan<object?> values)
    {
        var id = counts.GetValueOrDefault(shape) + 1;
        counts[shape] = id;
        if (values.Length + 1 != shape.Columns.Count) throw new ArgumentException($"A row of {shape.Table} has {shape.Columns.Count} columns.", nameof(values));
        rows.Add(new Row(shape, [id, .. values]));
        return id;
    }

    public long AddPlaced(RowShape shape, Place? place, params ReadOnlySpan<object?> values) => place switch
    {
        Place.OnPage { Page: var page, Box: var box } =>
            Add(shape, [.. values, (long)page, null, Points(box.Left), Points(box.Top), Points(box.Right), Points(box.Bottom)]),
        Place.InFlow { Block: var block } => Add(shape, [.. values, null, (long)block, null, null, null, null]),
        _ => Add(shape, [.. values, null, null, null, null, null, null]),
    };

    // Hundredths of a point, as the JSON has them.
    private static double Points(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
