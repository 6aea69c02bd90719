using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>A column of a block; several under a common head share its number.</summary>
internal sealed record Column(string Role, string Label, int? Group);

/// <summary>The columns of a block and the heads over them.</summary>
internal sealed record Columns(IReadOnlyList<Column> All, IReadOnlyList<string> Groups, IReadOnlyList<int> Edges)
{
    public int HeadRows => Groups.Count > 0 ? 2 : 1;

    /// <param name="roles">As in <see cref="Family.FundHeads"/>.</param>
    /// <param name="label">How a column is labelled.</param>
    /// <param name="left">Where the block's columns begin, in lattice steps.</param>
    public static Columns Make(IReadOnlyList<string> roles, Func<string, string> label, LabelBook book, int left)
    {
        var columns = new List<Column>();
        var groups = new List<string>();
        foreach (var entry in roles)
        {
            var members = entry.Split('+');
            if (members.Length > 1) groups.Add(book.For(GroupOf(members[0])));
            columns.AddRange(members.Select(role => new Column(role, label(role), members.Length > 1 ? groups.Count - 1 : null)));
        }
        return new(columns, groups, Frame.Edges(left, PrintedTable.Width, [.. columns.Select(c => Width(c.Role))]));
    }

    /// <summary>Draws the heads into the frame's next rows.</summary>
    /// <returns>The first head row.</returns>
    public int Draw(Frame frame)
    {
        var first = frame.AddRow("head");
        if (HeadRows == 2) frame.AddRow("head");
        for (var i = 0; i < All.Count; i++)
        {
            var column = All[i];
            if (column.Group is { } group)
            {
                if (i == 0 || All[i - 1].Group != group) frame.Put(first, 1, Edges[i], Edges[LastOf(i) + 1], Groups[group]);
                frame.Put(first + 1, 1, Edges[i], Edges[i + 1], column.Label, column.Role);
            }
            else
            {
                frame.Put(first, HeadRows, Edges[i], Edges[i + 1], column.Label, column.Role);
            }
        }
        return first;
    }

    private int LastOf(int i)
    {
        while (i + 1 < All.Count && All[i + 1].Group == All[i].Group) i++;
        return i;
    }

    private static string GroupOf(string role) => role switch
    {
        "indicator.weight" or "indicator.score" => "group.points",
        _ when role.StartsWith("fund", StringComparison.Ordinal) => "group.budget",
        _ => "group.values",
    };

    private static int Width(string role) => role switch
    {
        "indicator.name" => 16,
        "indicator.explanation" or "indicator.criterion" => 18,
        "indicator.note" => 13,
        "indicator.target" or "indicator.actual" or "indicator.adjusted_target" => 10,
        "indicator.level1" or "indicator.level2" => 8,
        "indicator.weight" or "indicator.score" or "indicator.sign" or "indicator.unit" or "fund.weight" or "fund.score" => 6,
        CellRole.None => 8,
        _ => 10,
    };
}
