using Extractor.Pipelines;

namespace Extractor.Storage;

/// <summary>Writes where values and findings stand, and leads each place to its cell or passage.</summary>
internal sealed class EvidenceRows(RowList rows, Standing cells, Standing passages)
{
    public void AddToValue(long value, IReadOnlyList<Evidence> evidence) => Add(value, null, evidence);

    public void AddToFinding(long finding, IReadOnlyList<Evidence> evidence) => Add(null, finding, evidence);

    private void Add(long? value, long? finding, IReadOnlyList<Evidence> evidence)
    {
        for (var i = 0; i < evidence.Count; i++)
        {
            var one = evidence[i];
            var cell = cells.At(one.Place);
            var passage = cell is null ? passages.At(one.Place) : null;
            rows.AddPlaced(
                RowShape.Evidence, one.Place,
                (long)i, one.Text, ContractNames.Of(one.Method), (double)one.Confidence, one.By, value, finding, cell, passage);
        }
    }
}
