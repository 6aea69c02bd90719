namespace Extractor.Storage;

/// <summary>A table's columns in the order in which its rows are written; the first is its id.</summary>
internal sealed class RowShape
{
    private RowShape(string table, IReadOnlyList<string> columns, IReadOnlyList<RowShape?> references)
    {
        (Table, Columns, References) = (table, columns, references);
        TextColumn = columns.ToList().IndexOf("text");
    }

    public string Table { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>For each column the table whose id it holds; null where it holds none.</summary>
    public IReadOnlyList<RowShape?> References { get; }

    /// <summary>Where the column <c>text</c> is; -1 where there is none.</summary>
    public int TextColumn { get; }

    public static RowShape Document { get; } = Of("document", "sha256 file path media_type bytes pages ocr_pages");

    public static RowShape Evaluation { get; } = Of("evaluation",
        "document_id ordinal subject_kind subject subject_code organization competent_department implementing_unit region_code region_name "
        + "fiscal_year score grade filed_on goal_expected goal_achieved form form_score form_matched", Document);

    public static RowShape Fund { get; } = Of("fund",
        "evaluation_id ordinal source label declared_budget_fen initial_budget_fen annual_budget_fen received_fen executed_fen balance_fen "
        + "rate weight score", Evaluation);

    public static RowShape Indicator { get; } = Of("indicator",
        "evaluation_id ordinal level1 level2 name target_text target_op target target_upper target_unit adjusted_target_text "
        + "adjusted_target_op adjusted_target adjusted_target_upper adjusted_target_unit actual_text actual_op actual actual_upper actual_unit "
        + "weight score note", Evaluation);

    public static RowShape Amount { get; } = Of("amount",
        "evaluation_id ordinal measure label item amount amount_fen unit year", Evaluation);

    public static RowShape Finding { get; } = Of("finding",
        "document_id ordinal code severity path message evaluation_id", Document, Evaluation);

    public static RowShape Failure { get; } = Of("failure", "document_id file path sha256 page code reason", Document);

    public static RowShape Grid { get; } = Of("report_table", "document_id ordinal rows cols header_rows origin confidence", Document);

    private const string PlaceColumns = " page block x0 y0 x1 y1";

    public static RowShape Part { get; } = Of("table_part", "table_id first_row" + PlaceColumns, Grid);

    public static RowShape Cell { get; } = Of("cell", "table_id row col rowspan colspan text" + PlaceColumns, Grid);

    public static RowShape Residue { get; } = Of("residue", "table_id text" + PlaceColumns, Grid);

    public static RowShape Passage { get; } = Of("passage", "document_id ordinal heading_level text" + PlaceColumns, Document);

    public static RowShape Value { get; } = Of("value",
        "evaluation_id path field value unit confidence fund_id indicator_id amount_id", Evaluation, Fund, Indicator, Amount);

    public static RowShape Evidence { get; } = Of("evidence",
        "ordinal text method confidence read_by value_id finding_id cell_id passage_id" + PlaceColumns, Value, Finding, Cell, Passage);

    /// <summary>Each after those it refers to: the order in which they can be written.</summary>
    public static IReadOnlyList<RowShape> All { get; } =
    [
        Document, Evaluation, Fund, Indicator, Amount, Finding, Failure, Grid, Part, Cell, Residue, Passage, Value, Evidence,
    ];

    // A column that ends in _id refers to the table of its name; the references are given in the columns' order.
    private static RowShape Of(string table, string columns, params RowShape[] references)
    {
        var names = columns.Split(' ');
        var left = new Queue<RowShape>(references);
        return new(table, ["id", .. names], [null, .. names.Select(n => n.EndsWith("_id", StringComparison.Ordinal) ? left.Dequeue() : null)]);
    }
}
