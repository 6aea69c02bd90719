namespace Extractor.App.Training;

/// <summary>How models are trained.</summary>
internal sealed record TrainingOptions
{
    /// <summary>There are 2^Bits features of cells and rows; 14 unless told: 15 doubles the file and gains less than 0.001 of F1.</summary>
    public int Bits { get; init; } = 14;

    /// <summary>There are 2^FigureBits features of figures: sentences have many more runs of characters than labels have.</summary>
    public int FigureBits { get; init; } = 16;

    /// <summary>Throws which of the many unlabelled cells are trained on.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Of 100 things that are no fields so many are trained on. 35 cells and rows: values repeat themselves, labels do not. All
    /// figures: what else a sentence says with a figure never repeats itself.</summary>
    public int ShareOfNone { get; init; } = 35;

    /// <summary>A corrected label counts as often as this: a person looked at it, and the invented forms are many.</summary>
    public int CorrectionCopies { get; init; } = 20;

    /// <summary>LIBLINEAR's C.</summary>
    public double Cost { get; init; } = 4;

    /// <summary>LIBLINEAR's stopping tolerance.</summary>
    public double Tolerance { get; init; } = 0.1;

    /// <summary>Guesses a point of the calibration stands for at least.</summary>
    public int CalibrationPool { get; init; } = 150;

    /// <summary>Every so many-th document is kept from training, to score known families.</summary>
    public int HoldOut { get; init; } = 5;

    /// <summary>A family that is left out altogether; null: none.</summary>
    public string? Without { get; init; }

    /// <summary>Whether to measure on families left out, which takes a training for each.</summary>
    public bool Measure { get; init; } = true;
}
