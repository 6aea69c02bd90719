namespace Extractor.Tables;

/// <summary>Rows of a table that share their column heads. A form is one frame with several of them.</summary>
/// <param name="HeadRow">The first row of the heads.</param>
/// <param name="BodyRow">The row below the heads.</param>
/// <param name="EndRow">Behind the last row that the heads name.</param>
/// <param name="LabelColumns">How many columns at the left hold the rows' labels; at least 1.</param>
public sealed record HeadSection(int HeadRow, int BodyRow, int EndRow, int LabelColumns);
