namespace Extractor.Pdf;

/// <summary>An affine map as PDF writes it: x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
public readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public double Determinant => (A * D) - (B * C);

    /// <summary>The map that first applies this one, then the other.</summary>
    public Matrix Then(in Matrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    public Point Apply(double x, double y) => new((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    public Point Apply(Point point) => Apply(point.X, point.Y);

    /// <summary>The map without its translation.</summary>
    public Point ApplyToVector(double x, double y) => new((A * x) + (C * y), (B * x) + (D * y));
}
