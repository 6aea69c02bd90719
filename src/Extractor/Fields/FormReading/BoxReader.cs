using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Reads labelled boxes: the label left of its value, above it, or in the same cell.</summary>
internal sealed class BoxReader(TableView view, LabelReader labels, PartBuilder part)
{
    /// <summary>Characters; a longer cell is a text that may happen to hold a colon.</summary>
    private const int LongestInline = 120;

    /// <summary>A learned guess has seen where the cell stands; a rule has only its words, and a value may look like a label.</summary>
    private const decimal SureGuess = 0.7m;

    private readonly HashSet<Cell> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the boxes of a row that holds other labelled cells too.</summary>
    public void ReadBeside(int row, IReadOnlyList<Cell> taken)
    {
        used.UnionWith(taken);
        Read(row);
    }

    /// <summary>Whether the row has a labelled box.</summary>
    public bool Read(int row)
    {
        var cells = view.StartingIn(row).Where(c => !c.IsBlank).ToList();
        var allLabels = cells.Count >= 2 && cells.All(c => labels.Find(LabelKind.HeaderField, c) is not null);
        var found = false;
        foreach (var cell in cells.Where(c => !used.Contains(c) && !IsRepeated(cells, c)))
        {
            // 自评得分：95.2分 passes for the label 自评得分 with its points behind it.
            if (labels.Find(LabelKind.HeaderField, cell) is { } label && !StatesValue(cell))
            {
                found = true;
                ReadBox(cell, label, allLabels);
            }
            else if (cell.Text.Length <= LongestInline)
            {
                found |= InlineFunds.TryRead(cell.Text, labels, part);
                foreach (var box in InlineBoxes.In(cell.Text, labels))
                {
                    found = true;
                    BoxMeaning.Keep(box.Label, cell.Text, box.Value, labels, part);
                }
            }
        }
        return found;
    }

    /// <summary>项目 | 金额 | 项目 | 金额: what is printed twice in a row, with the same beside it, heads two lists and labels no box.</summary>
    private bool IsRepeated(List<Cell> cells, Cell cell)
    {
        var right = view.RightOf(cell);
        return right is { IsBlank: false } && cells.Any(c => !ReferenceEquals(c, cell) && Same(c, cell) && view.RightOf(c) is { IsBlank: false } other && Same(other, right));
    }

    private static bool Same(Cell a, Cell b) => LabelText.Fold(a.Text.Text) == LabelText.Fold(b.Text.Text);

    /// <summary>Whether a value stands behind the colon of the cell's own label.</summary>
    private bool StatesValue(Cell cell)
    {
        var text = cell.Text.Text.TrimEnd();
        var colon = text.AsSpan().IndexOfAny(":：");
        return colon > 0 && colon < text.Length - 1 && InlineBoxes.In(cell.Text, labels) is [{ Value.IsBlank: false } box, ..]
            && cell.Text.Text.TrimStart().StartsWith(box.Printed.Text, StringComparison.Ordinal);
    }

    private void ReadBox(Cell cell, LabelMatch label, bool allLabels)
    {
        part.Saw(cell.Text.Text);
        if (NameBelow(cell, label) is { } name)
        {
            used.Add(name);
            BoxMeaning.Keep(label, cell.Text, name.Text, labels, part);
            return;
        }
        var isGoal = label.Role is "goal_expected" or "goal_achieved";
        var right = BesideLabel(cell);
        // 自评结果 | 自评总分：96.5 | 自评等级：优: a caption over boxes that have their labels in them.
        if (right is not null && !isGoal && StatesValue(right)) return;
        if (right is not null && (right.IsBlank || !IsLabel(right)))
        {
            if (IsHeadOfBlock(cell, right)) return;
            used.Add(right);
            BoxMeaning.Keep(label, cell.Text, label.Role == "score" ? LastNumber(right).Text : right.Text, labels, part);
            return;
        }
        if ((isGoal || allLabels) && TextBelow(cell, isGoal) is { } below) BoxMeaning.Keep(label, cell.Text, below, labels, part);
    }

    /// <summary>The cell right of a label; where nothing but texts tells the columns, one with a text may stand beyond blank ones.</summary>
    private Cell? BesideLabel(Cell cell)
    {
        var right = view.RightOf(cell);
        if (view.Table.Origin != TableOrigin.Unruled || right is not { IsBlank: true }) return right;
        var next = view.StartingIn(cell.Row).FirstOrDefault(c => c.Column > cell.LastColumn && !c.IsBlank);
        return next is not null && !IsLabel(next) ? next : right;
    }

    /// <summary>The office's name below its label, where what stands beside the label is none: a row of labels over a row of values.</summary>
    private Cell? NameBelow(Cell cell, LabelMatch label)
    {
        if (label.Role is not ("organization" or "department_name" or "competent_department" or "implementing_unit")) return null;
        if (view.RightOf(cell) is { } right && (right.IsBlank || IsName(right))) return null;
        return view.Below(cell) is { } below && below.Column == cell.Column && below.ColumnSpan == cell.ColumnSpan && IsName(below) && !IsLabel(below) ? below : null;
    }

    private bool IsName(Cell cell) => labels.Vocabulary.Is(LabelKind.Name, "organization", BoxValue.Split(cell.Text.Trim()).Name.Text);

    /// <summary>总分 | 100 | 95.2: of numbers beside each other the first is the full score.</summary>
    private Cell LastNumber(Cell first)
    {
        var last = first;
        while (FigureText.IsNumber(last.Text.Text) && view.RightOf(last) is { IsBlank: false } next && FigureText.IsNumber(next.Text.Text)) last = next;
        return last;
    }

    /// <summary>A label over several rows beside rows that have labels of their own is not the label of the first of them.</summary>
    private bool IsHeadOfBlock(Cell cell, Cell right) => cell.RowSpan > 1 && right.RowSpan < cell.RowSpan && right.IsBlank;

    /// <summary>The text under a label, joined over the rows its block spans.</summary>
    private PlacedText? TextBelow(Cell label, bool isGoal)
    {
        var parts = new List<PlacedText>();
        var captions = view.Across(label.Row, 0, label.Column - 1);
        for (var cell = view.Below(label); cell is not null; cell = view.Below(cell))
        {
            if (cell.Column != label.Column || cell.ColumnSpan != label.ColumnSpan || IsLabel(cell)) break;
            var isInside = captions.Any(c => c.LastRow >= cell.LastRow);
            if (parts.Count > 0 && !(isGoal && isInside)) break;
            used.Add(cell);
            if (!labels.SaysNothing(cell.Text.Text)) parts.Add(cell.Text.Trim());
            else if (parts.Count == 0 && !isInside) break;
        }
        return parts.Count > 0 ? PlacedText.Join(parts) : null;
    }

    private bool IsLabel(Cell cell) =>
        (labels.Find(LabelKind.HeaderField, cell) is { } field && (!field.IsLearned || field.Confidence >= SureGuess))
        || ((labels.Find(LabelKind.Block, cell) ?? labels.Find(LabelKind.FundColumn, cell)
            ?? labels.Find(LabelKind.IndicatorColumn, cell)) is { } match && match.Confidence >= (match.IsLearned ? SureGuess : 0.95m));
}
