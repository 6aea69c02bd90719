namespace Extractor.Pdf.Content;

/// <summary>Operators' names, packed into a number each so that they can be told apart by one comparison.</summary>
internal static class Operator
{
    public const int SaveState = 'q';
    public const int RestoreState = 'Q';
    public const int Concatenate = 'c' | ('m' << 8);
    public const int LineWidth = 'w';
    public const int Dash = 'd';
    public const int ExtendedState = 'g' | ('s' << 8);
    public const int MoveTo = 'm';
    public const int LineTo = 'l';
    public const int CurveTo = 'c';
    public const int CurveFromHere = 'v';
    public const int CurveToEnd = 'y';
    public const int ClosePath = 'h';
    public const int AddRectangle = 'r' | ('e' << 8);
    public const int Stroke = 'S';
    public const int CloseAndStroke = 's';
    public const int Fill = 'f';
    public const int FillOld = 'F';
    public const int FillEvenOdd = 'f' | ('*' << 8);
    public const int FillAndStroke = 'B';
    public const int FillAndStrokeEvenOdd = 'B' | ('*' << 8);
    public const int CloseFillAndStroke = 'b';
    public const int CloseFillAndStrokeEvenOdd = 'b' | ('*' << 8);
    public const int EndPath = 'n';
    public const int Clip = 'W';
    public const int ClipEvenOdd = 'W' | ('*' << 8);
    public const int BeginText = 'B' | ('T' << 8);
    public const int EndText = 'E' | ('T' << 8);
    public const int CharacterSpacing = 'T' | ('c' << 8);
    public const int WordSpacing = 'T' | ('w' << 8);
    public const int HorizontalScale = 'T' | ('z' << 8);
    public const int Leading = 'T' | ('L' << 8);
    public const int SelectFont = 'T' | ('f' << 8);
    public const int RenderMode = 'T' | ('r' << 8);
    public const int Rise = 'T' | ('s' << 8);
    public const int MoveText = 'T' | ('d' << 8);
    public const int MoveTextAndLead = 'T' | ('D' << 8);
    public const int TextMatrix = 'T' | ('m' << 8);
    public const int NextLine = 'T' | ('*' << 8);
    public const int Show = 'T' | ('j' << 8);
    public const int ShowSpaced = 'T' | ('J' << 8);
    public const int ShowOnNextLine = '\'';
    public const int ShowOnNextLineSpaced = '"';
    public const int StrokeSpace = 'C' | ('S' << 8);
    public const int FillSpace = 'c' | ('s' << 8);
    public const int StrokeColor = 'S' | ('C' << 8);
    public const int StrokeColorOrPattern = 'S' | ('C' << 8) | ('N' << 16);
    public const int FillColor = 's' | ('c' << 8);
    public const int FillColorOrPattern = 's' | ('c' << 8) | ('n' << 16);
    public const int StrokeGray = 'G';
    public const int FillGray = 'g';
    public const int StrokeRgb = 'R' | ('G' << 8);
    public const int FillRgb = 'r' | ('g' << 8);
    public const int StrokeProcess = 'K';
    public const int FillProcess = 'k';
    public const int PaintShading = 's' | ('h' << 8);
    public const int PaintObject = 'D' | ('o' << 8);
    public const int InlineImage = 'B' | ('I' << 8);
    public const int BeginMark = 'B' | ('M' << 8) | ('C' << 16);
    public const int BeginMarkWithProperties = 'B' | ('D' << 8) | ('C' << 16);
    public const int EndMark = 'E' | ('M' << 8) | ('C' << 16);

    /// <summary>-1: the word is too long to be one.</summary>
    public static int Of(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => word[0],
        2 => word[0] | (word[1] << 8),
        3 => word[0] | (word[1] << 8) | (word[2] << 16),
        _ => -1,
    };
}
