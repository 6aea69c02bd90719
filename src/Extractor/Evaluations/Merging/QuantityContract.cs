using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

internal static class QuantityContract
{
    extension(ReadQuantity read)
    {
        /// <summary>The quantity in the contract's terms; null for a blank box.</summary>
        public Quantity? Contract =>
            read.Absence == Absence.Blank ? null : new(read.Text, read.Comparison.Code(), read.Value, read.Upper, read.Unit);
    }
}
