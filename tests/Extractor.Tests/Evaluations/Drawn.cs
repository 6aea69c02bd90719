using System.Globalization;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Fields.Accounts;
using Extractor.Tests.Fields.FormReading;

namespace Extractor.Tests.Evaluations;

/// <summary>Whole documents drawn as text, read to the end.</summary>
internal static class Drawn
{
    /// <param name="drawing">As <see cref="FormDrawing"/> takes it.</param>
    public static EvaluationResult Read(string drawing)
    {
        var content = FormDrawing.Draw(drawing);
        var forms = FormReader.Read(content);
        return EvaluationBuilder.Build([.. forms, .. ProseReader.Read(content, forms), .. EvaluatedAccounts.Read(content)], content, Parts.File);
    }

    /// <summary>Subject, score, and the total line's annual budget and executed sum in yuan, a line an evaluation.</summary>
    public static string Told(EvaluationResult result) => string.Join("\n", result.Evaluations.Select(e =>
    {
        var total = e.Funds.FirstOrDefault(f => f.Source == "total");
        return string.Create(CultureInfo.InvariantCulture, $"{e.Subject} | {e.Score} | {total?.AnnualBudget:0} | {total?.Executed:0}");
    }));
}
