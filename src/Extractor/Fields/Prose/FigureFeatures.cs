using System.Globalization;
using Extractor.Fields.Learning;

namespace Extractor.Fields.Prose;

/// <summary>What is noticed about a figure in a sentence: the words around it, what it follows, and how large it is beside the others.</summary>
/// <remarks>Names of the subject, years and numbers are seen as what they are, not by their characters: nothing is learned of one report.</remarks>
public static class FigureFeatures
{
    /// <summary>Characters looked at right in front of a figure, further in front, and behind it.</summary>
    private const int Own = 14;
    private const int Earlier = 24;
    private const int Behind = 12;

    /// <summary>The words right beside a figure, as wholes of up to so many characters.</summary>
    private const int LongestEnd = 6;

    /// <summary>What stands for a name of the subject.</summary>
    private const char Named = '某';

    /// <summary>Two quotients nearer than this are one, as far as a percentage of two decimals can tell.</summary>
    private const double SameRate = 0.00011;

    /// <param name="figures">All of the sentence, from left to right.</param>
    /// <param name="number">Which of them.</param>
    /// <param name="own">The stretch that holds its label, if one stands in front of it.</param>
    /// <param name="before">What the figures in front of it state: names of <see cref="FigureRole"/>.</param>
    /// <param name="heading">What it stands under; empty where nothing.</param>
    public static void Notice(
        string text, IReadOnlyList<Figure> figures, int number, Segment own, IReadOnlyList<string> before, string heading, ReportSetting setting, Features features)
    {
        features.Clear();
        var figure = figures[number];
        var from = number == 0 ? 0 : figures[number - 1].End;
        var stretch = Masked(own.Of(text), setting);
        Runs('o', Last(stretch, Own), 3, 1f, features);
        Wholes('e', stretch, fromEnd: true, 1f, features);
        Runs('b', Last(Masked(text.AsSpan(from, Math.Max(0, Math.Min(own.Start, figure.Start) - from)), setting), Earlier), 2, 0.5f, features);
        if (number > 0) Runs('c', Last(Masked(text.AsSpan(0, figures[number - 1].Start), setting), Own), 2, 0.3f, features);
        var next = number + 1 < figures.Count ? figures[number + 1].Start : text.Length;
        var behind = Masked(text.AsSpan(figure.End, next - figure.End), setting);
        Runs('a', behind.AsSpan(0, Math.Min(Behind, behind.Length)), 2, 0.6f, features);
        Wholes('f', behind, fromEnd: false, 0.5f, features);
        Runs('h', Last(Masked(heading, setting), Own), 2, 0.4f, features);
        Kind(text, figures, number, own, setting, features);
        Neighbours(figures, number, before, features);
        Size(text, figures, number, features);
    }

    private static void Kind(string text, IReadOnlyList<Figure> figures, int number, Segment own, ReportSetting setting, Features features)
    {
        var figure = figures[number];
        features.Begin('k');
        features.Add('k', (int)figure.Kind);
        features.Add('u', figure.HasUnit ? 1 : 0);
        features.Add('i', Math.Min(number, 4));
        features.Add('n', Math.Min(figures.Count, 8));
        features.Add('m', own.Start > 0 ? text[own.Start - 1] : ' ');
        features.Add('b', figure.Start > 0 ? text[figure.Start - 1] : ' ');
        features.Add('a', figure.End < text.Length ? text[figure.End] : ' ');
        features.Add('d', setting.IsDepartment ? 1 : 0);
        features.End(0.9f);
    }

    private static void Neighbours(IReadOnlyList<Figure> figures, int number, IReadOnlyList<string> before, Features features)
    {
        features.Begin('n');
        features.AddWhole(number > 0 ? before[number - 1] : "");
        features.Add('k', number > 0 ? (int)figures[number - 1].Kind : -1);
        features.Add('l', number + 1 < figures.Count ? (int)figures[number + 1].Kind : -1);
        features.End(0.7f);
        features.Begin('q');
        features.AddWhole(number > 1 ? before[number - 2] : "");
        features.End(0.3f);
    }

    /// <summary>How it compares with the figures in front of it: 497.26 of 500 is 99.45 %.</summary>
    private static void Size(string text, IReadOnlyList<Figure> figures, int number, Features features)
    {
        var value = Value(text, figures[number]);
        var money = figures.Take(number).Where(f => f.Kind == FigureKind.Money).Select(f => Value(text, f)).ToArray();
        features.Begin('v');
        if (figures[number].Kind == FigureKind.Percent)
        {
            var all = figures.Where(f => f.Kind == FigureKind.Money).Select(f => Value(text, f)).ToArray();
            features.Add('r', all.Any(a => all.Any(b => b > 0 && a != b && Math.Abs((a / b) - (value / 100)) < SameRate)) ? 1 : 0);
            features.Add('p', value switch { < 50 => 0, < 85 => 1, < 100 => 2, 100 => 3, _ => 4 });
        }
        else if (money.Length > 0 && figures[number].Kind == FigureKind.Money)
        {
            features.Add('c', value.CompareTo(money[^1]));
            features.Add('s', money.Contains(value) ? 1 : 0);
            features.Add('d', money.Any(a => money.Any(b => a > b && Math.Abs(a - b - value) < 0.005 * value)) ? 1 : 0);
        }
        features.End(0.6f);
    }

    private static double Value(string text, Figure figure)
    {
        var printed = text.AsSpan(figure.Start, figure.Length);
        var digits = printed.LastIndexOfAnyInRange('0', '9') + 1;
        var scale = printed[digits..] switch { "元" => 1e-4, "百元" => 1e-2, "千元" => 0.1, "亿元" or "亿" => 1e4, _ => 1.0 };
        return double.TryParse(printed[..digits], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value * scale : 0;
    }

    private static void Runs(char name, ReadOnlySpan<char> text, int longest, float strength, Features features)
    {
        features.Begin(name);
        features.AddRuns(text, longest);
        features.End(strength);
    }

    private static void Wholes(char name, ReadOnlySpan<char> text, bool fromEnd, float strength, Features features)
    {
        features.Begin(name);
        for (var length = 1; length <= Math.Min(LongestEnd, text.Length); length++) features.AddWhole(fromEnd ? text[^length..] : text[..length]);
        features.End(strength);
    }

    private static ReadOnlySpan<char> Last(string text, int count) => text.AsSpan(Math.Max(0, text.Length - count));

    /// <summary>With one character for a name of the subject, for the report's year, for years around it, and for each number.</summary>
    private static string Masked(ReadOnlySpan<char> words, ReportSetting setting)
    {
        var text = words.ToString();
        foreach (var name in setting.Names.OrderByDescending(n => n.Length)) text = text.Replace(name, Named.ToString(), StringComparison.Ordinal);
        var masked = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                masked.Append(text[i]);
                continue;
            }
            var start = i;
            while (i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] is '.' or ',' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 2]))) i++;
            masked.Append(Sign(text.AsSpan(start, i + 1 - start), i + 1 < text.Length ? text[i + 1] : ' ', setting.Year));
        }
        return masked.ToString();
    }

    private static char Sign(ReadOnlySpan<char> number, char behind, int? year)
    {
        const int YearDigits = 4;
        if (number.Length != YearDigits || behind is not '年' || year is null || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var named)) return '0';
        return named == year ? '今' : named < year ? '昔' : '来';
    }
}
