using System.Diagnostics.CodeAnalysis;
using Extractor.Pdf.Filters;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>The objects of one file, read when they are asked for.</summary>
internal sealed partial class ObjectStore
{
    /// <summary>Objects kept in memory; then all are dropped. A page and its fonts need some hundreds.</summary>
    private const int CachedObjects = 20_000;

    /// <summary>References that lead to references; more is a loop.</summary>
    private const int MostHops = 16;

    private readonly byte[] data;
    private readonly Dictionary<int, PdfObject?> cache = [];
    private readonly HashSet<int> loading = [];
    private readonly ObjectStreams objectStreams;
    private CrossReferences references = new();
    private Encryption? encryption;
    private bool isRebuilt;

    public ObjectStore(byte[] data, PdfOptions options, WorkBudget budget, Action<PdfNote> note)
    {
        (this.data, Options, Budget, Note) = (data, options, budget, note);
        objectStreams = new(this);
        Open();
    }

    public PdfOptions Options { get; }

    public PdfLimits Limits => Options.Limits;

    public WorkBudget Budget { get; }

    public Action<PdfNote> Note { get; }

    public PdfDictionary Trailer => references.Trailer;

    /// <summary>All objects' numbers, in order.</summary>
    public IEnumerable<int> Numbers => references.Places.Where(p => !p.Value.IsFree).Select(p => p.Key).Order();

    /// <summary>The value itself, or what it refers to.</summary>
    public PdfObject? Resolve(PdfObject? value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            if (hops > MostHops) return null;
            value = Load(reference.Number);
        }
        return value;
    }

    /// <summary>The resolved entry where it has the type; null otherwise.</summary>
    public T? Get<T>(PdfDictionary? dictionary, string key)
        where T : PdfObject => Resolve(dictionary?[key]) as T;

    public PdfDictionary? GetDictionary(PdfDictionary? dictionary, string key) => AsDictionary(dictionary?[key]);

    public double? GetNumber(PdfDictionary? dictionary, string key) => Get<PdfNumber>(dictionary, key)?.Value;

    public string? GetName(PdfDictionary? dictionary, string key) => Get<PdfName>(dictionary, key)?.Value;

    /// <summary>The dictionary, or that of the stream, that the value is or refers to.</summary>
    public PdfDictionary? AsDictionary(PdfObject? value) =>
        Resolve(value) switch { PdfDictionary d => d, PdfStream s => s.Dictionary, _ => null };

    /// <summary>The numbers of an array; entries that are none read as 0. Null: it is no array.</summary>
    public double[]? GetNumbers(PdfDictionary? dictionary, string key) => AsNumbers(dictionary?[key]);

    public double[]? AsNumbers(PdfObject? value)
    {
        if (Resolve(value) is not PdfArray array) return null;
        Budget.Charge(array.Items.Count);
        var numbers = new double[array.Items.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = (Resolve(array.Items[i]) as PdfNumber)?.Value ?? 0;
        return numbers;
    }

    /// <summary>A stream's bytes through all its filters; what comes out before damage is kept.</summary>
    public byte[] Decode(PdfStream stream) => StreamDecoder.Decode(this, stream).Bytes;

    private PdfObject? Load(int number)
    {
        if (cache.TryGetValue(number, out var known)) return known;
        if (!loading.Add(number)) return null;
        try
        {
            if (cache.Count >= CachedObjects) cache.Clear();
            return cache[number] = Read(number);
        }
        finally
        {
            loading.Remove(number);
        }
    }

    private PdfObject? Read(int number)
    {
        if (!references.Places.TryGetValue(number, out var place) || place.IsFree) return null;
        if (place.Stream > 0) return objectStreams.Read(place.Stream, place.At, number);
        var value = ReadObjectAt(place.At, number);
        if (value is null && !StandsAt(place.At, number) && Rebuild($"Object {number} is not where the file says it is."))
        {
            return references.Places.TryGetValue(number, out var other) && other != place ? Read(number) : null;
        }
        return value;
    }

    private bool TryReadHead(Lexer lexer, [NotNullWhen(true)] out int? number, out int generation)
    {
        (number, generation) = (null, 0);
        if (lexer.Next() != TokenKind.Number) return false;
        var first = lexer.Number;
        if (lexer.Next() != TokenKind.Number) return false;
        generation = (int)Math.Clamp(lexer.Number, 0, 65535);
        if (lexer.Next() != TokenKind.Keyword || !lexer.Keyword.StartsWith("obj"u8)) return false;
        lexer.Position = lexer.TokenStart + 3;
        number = (int)Math.Clamp(first, 0, Limits.ObjectNumber);
        return true;
    }

    private bool StandsAt(int at, int expected) =>
        TryReadHead(new Lexer(data, at, data.Length), out var number, out _) && number == expected;

    /// <summary>The object that begins at an offset; null where none does, or one of another number.</summary>
    /// <param name="expected">Its number; null: any, and it is not encrypted (a cross-reference stream).</param>
    public PdfObject? ReadObjectAt(int at, int? expected)
    {
        var lexer = new Lexer(data, at, data.Length);
        if (!TryReadHead(lexer, out var number, out var generation) || (expected is { } wanted && number != wanted)) return null;
        var key = expected is null ? null : encryption?.KeyOf(number.Value, generation);
        var value = new ObjectParser(lexer, Limits.Nesting, key).Read();
        Budget.Charge(lexer.Position - at);
        if (value is not PdfDictionary dictionary) return value;
        if (lexer.Next() != TokenKind.Keyword || !lexer.Keyword.StartsWith("stream"u8)) return value;
        return new PdfStream(dictionary, StreamBytes(dictionary, lexer.TokenStart + 6), key);
    }
}
