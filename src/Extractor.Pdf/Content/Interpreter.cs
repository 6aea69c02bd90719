using Extractor.Pdf.Fonts;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Runs content streams and paints what they say on a canvas.</summary>
internal sealed partial class Interpreter
{
    private readonly ObjectStore store;
    private readonly FontReader fonts;
    private readonly PageCanvas canvas;
    private readonly Layers layers;
    private readonly Stack<GraphicsState> saved = new();
    private readonly PathBuilder path = new();
    private readonly HashSet<int> running = [];
    private GraphicsState state;
    private PdfDictionary resources = PdfDictionary.Empty;
    private int formDepth;
    private bool clipsNext;

    public Interpreter(ObjectStore store, FontReader fonts, Layers layers, PageCanvas canvas, Rectangle page)
    {
        (this.store, this.fonts, this.layers, this.canvas) = (store, fonts, layers, canvas);
        state = GraphicsState.Initial(Matrix.Identity, page);
    }

    public void Run(byte[] content, PdfDictionary withResources)
    {
        var outer = resources;
        var outerNames = namedFonts;
        resources = withResources;
        namedFonts = [];
        var depth = saved.Count;
        // Two units a byte: reading it and running what it says.
        store.Budget.Charge(content.Length * 2L);
        RunTokens(new Lexer(content, 0, content.Length), new Operands());
        while (saved.Count > depth) state = saved.Pop();
        resources = outer;
        namedFonts = outerNames;
    }

    private void RunTokens(Lexer lexer, Operands operands)
    {
        while (true)
        {
            switch (lexer.Next())
            {
                case TokenKind.End:
                    return;
                case TokenKind.Number:
                    operands.Push(lexer.Number);
                    break;
                case TokenKind.Name:
                    operands.PushName(lexer.Name);
                    break;
                case TokenKind.Text:
                    operands.PushText(lexer.Text);
                    break;
                case TokenKind.ArrayOpen:
                    operands.Push(OperandKind.ArrayOpen);
                    break;
                case TokenKind.ArrayClose:
                    operands.Push(OperandKind.ArrayClose);
                    break;
                case TokenKind.DictionaryOpen:
                    lexer.Position = lexer.TokenStart;
                    operands.PushObject(new ObjectParser(lexer, store.Limits.Nesting).Read());
                    break;
                case TokenKind.Keyword:
                    var word = Operator.Of(lexer.Keyword);
                    if (word == Operator.InlineImage) PaintInlineImage(lexer);
                    else Execute(word, operands);
                    operands.Clear();
                    break;
            }
        }
    }

    private void Execute(int word, Operands operands)
    {
        if (!ExecuteText(word, operands) && !ExecutePath(word, operands) && !ExecuteColor(word, operands)) ExecuteState(word, operands);
    }

    private void ExecuteState(int word, Operands operands)
    {
        switch (word)
        {
            case Operator.SaveState:
                if (saved.Count >= store.Limits.SavedStates) throw new PdfException(PdfFault.TooLarge, $"More than {store.Limits.SavedStates} graphics states are saved.");
                saved.Push(state);
                break;
            case Operator.RestoreState:
                if (saved.Count > savedBelow) state = saved.Pop();
                break;
            case Operator.Concatenate:
                state.Ctm = MatrixOf(operands).Then(state.Ctm);
                break;
            case Operator.LineWidth:
                state.LineWidth = Math.Abs(operands.Number(1));
                break;
            case Operator.Dash:
                // "[3 2] 0 d": the phase comes last, so a dash needs two numbers and one of them above 0.
                state.IsDashed = operands.Numbers() is [.. var dashes, _] && dashes.Any(d => d > 0);
                break;
            case Operator.ExtendedState:
                ApplyExtendedState(operands.Name);
                break;
            case Operator.PaintObject:
                PaintObject(operands.Name);
                break;
            case Operator.BeginMark:
                BeginMark(null, null);
                break;
            case Operator.BeginMarkWithProperties:
                BeginMark(operands);
                break;
            case Operator.EndMark:
                EndMark();
                break;
        }
    }

    /// <summary>Of a list of blend modes, the first that is known counts; all but these two mix with what is below.</summary>
    private bool BlendsPlainly(PdfObject blend) =>
        (store.Resolve(blend) is PdfArray { Items: [var first, ..] } ? store.Resolve(first) : store.Resolve(blend)) is PdfName { Value: "Normal" or "Compatible" };

    private static Matrix MatrixOf(Operands operands) => new(
        operands.Number(6), operands.Number(5), operands.Number(4), operands.Number(3), operands.Number(2), operands.Number(1));

    private void ApplyExtendedState(string? name)
    {
        if (name is null || store.AsDictionary(store.GetDictionary(resources, "ExtGState")?[name]) is not { } change) return;
        if (store.GetNumber(change, "LW") is { } width) state.LineWidth = Math.Abs(width);
        if (store.GetNumber(change, "ca") is { } fill) state.FillAlpha = fill;
        if (store.GetNumber(change, "CA") is { } stroke) state.StrokeAlpha = stroke;
        if (change["BM"] is { } blend) state.BlendsPlainly = BlendsPlainly(blend);
        if (change["SMask"] is { } mask) state.IsMasked = store.Resolve(mask) is PdfDictionary;
        if (store.Get<PdfArray>(change, "D") is { Items: [var dash, ..] }) state.IsDashed = store.AsNumbers(dash)?.Any(d => d > 0) ?? false;
        if (store.Get<PdfArray>(change, "Font") is { Items: [var font, var size, ..] })
        {
            state.Font = fonts.Get(font);
            state.FontSize = (store.Resolve(size) as PdfNumber)?.Value ?? state.FontSize;
        }
    }
}
