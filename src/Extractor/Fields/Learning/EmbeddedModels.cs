namespace Extractor.Fields.Learning;

/// <summary>The models that are built into the product, read when first asked for.</summary>
public static class EmbeddedModels
{
    private static readonly Lazy<LinearModel> LazyCells = new(() => Read("cells"));
    private static readonly Lazy<LinearModel> LazyRows = new(() => Read("rows"));
    private static readonly Lazy<LinearModel> LazyFigures = new(() => Read("figures"));

    /// <summary>Which role a cell plays: classes of <see cref="CellRole"/>.</summary>
    public static LinearModel Cells => LazyCells.Value;

    /// <summary>Of which kind a row is: classes of <see cref="RowKind"/>.</summary>
    public static LinearModel Rows => LazyRows.Value;

    /// <summary>What a figure in a sentence states: classes of <see cref="FigureRole"/>.</summary>
    public static LinearModel Figures => LazyFigures.Value;

    private static LinearModel Read(string name)
    {
        using var stream = typeof(EmbeddedModels).Assembly.GetManifestResourceStream($"models/{name}/model.bin")
            ?? throw new InvalidOperationException($"The model {name} is not built in.");
        return ModelFile.Read(stream);
    }
}
