namespace Extractor;

/// <summary>How a value was read: from a table's cell, a sentence, or a labelled box of a form.</summary>
public enum ReadingMethod
{
    Table,
    Prose,
    Form,
}

/// <summary>Why a value is believed.</summary>
/// <param name="Text">What the document prints there, unchanged.</param>
/// <param name="Confidence">The probability that the value is what the document says, 0..1.</param>
/// <param name="By">The rule or model that read it, as a stable name (<c>form/national-1</c>, <c>prose/rate-2</c>).</param>
public sealed record Evidence(Place Place, string Text, ReadingMethod Method, decimal Confidence, string By);
