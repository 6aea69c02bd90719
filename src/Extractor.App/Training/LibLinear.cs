using System.Runtime.InteropServices;

namespace Extractor.App.Training;

/// <summary>LIBLINEAR's own C library (version 2.3, Debian's <c>liblinear4</c>), needed while training and at no other time.</summary>
/// <remarks>Only <c>parameter</c> as of 2.3 fits: later versions have more fields.</remarks>
internal static partial class LibLinear
{
    private const string Library = "liblinear.so.4";

    /// <summary>L2-regularized logistic regression, one class against the rest.</summary>
    private const int LogisticRegression = 0;

    public static bool IsThere
    {
        get
        {
            if (!NativeLibrary.TryLoad(Library, out var handle)) return false;
            NativeLibrary.Free(handle);
            return true;
        }
    }

    /// <param name="cost">How much a wrong example weighs against large weights.</param>
    /// <param name="tolerance">When the solver stops.</param>
    /// <returns>For each class the weights of all features, and the bias.</returns>
    public static unsafe (IReadOnlyList<double[]> Weights, IReadOnlyList<double> Biases) Train(
        ExampleSet examples, double cost, double tolerance)
    {
        set_print_string_function(&SayNothing);
        var nodes = (Node*)NativeMemory.Alloc((nuint)examples.NodeCount, (nuint)sizeof(Node));
        var rows = (Node**)NativeMemory.Alloc((nuint)examples.Count, (nuint)sizeof(Node*));
        var labels = (double*)NativeMemory.Alloc((nuint)examples.Count, sizeof(double));
        try
        {
            var at = nodes;
            for (var i = 0; i < examples.Count; i++)
            {
                rows[i] = at;
                labels[i] = examples.LabelAt(i);
                foreach (var (index, value) in examples.RowAt(i)) *at++ = new() { Index = index + 1, Value = value };
                *at++ = new() { Index = examples.FeatureCount + 1, Value = 1 };
                *at++ = new() { Index = -1 };
            }
            var problem = new Problem { Count = examples.Count, Features = examples.FeatureCount + 1, Labels = labels, Rows = rows, Bias = 1 };
            var parameter = new Parameter { Solver = LogisticRegression, Tolerance = tolerance, Cost = cost };
            var model = train(&problem, &parameter);
            var trained = Weights(model, examples);
            free_and_destroy_model(&model);
            return trained;
        }
        finally
        {
            NativeMemory.Free(nodes);
            NativeMemory.Free(rows);
            NativeMemory.Free(labels);
        }
    }

    private static unsafe (IReadOnlyList<double[]> Weights, IReadOnlyList<double> Biases) Weights(void* model, ExampleSet examples)
    {
        var count = examples.Classes.Count;
        var present = stackalloc int[count];
        get_labels(model, present);
        var weights = Enumerable.Range(0, count).Select(_ => new double[examples.FeatureCount]).ToArray();
        // A class without an example is never believed: exp(-20) is nothing.
        var biases = Enumerable.Repeat(-20.0, count).ToArray();
        for (var k = 0; k < get_nr_class(model); k++)
        {
            for (var f = 0; f < examples.FeatureCount; f++) weights[present[k]][f] = get_decfun_coef(model, f + 1, k);
            biases[present[k]] = get_decfun_bias(model, k);
        }
        return (weights, biases);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(System.Runtime.CompilerServices.CallConvCdecl)])]
    private static unsafe void SayNothing(byte* text)
    {
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Node
    {
        public int Index;
        public double Value;
    }

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct Problem
    {
        public int Count;
        public int Features;
        public double* Labels;
        public Node** Rows;
        public double Bias;
    }

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct Parameter
    {
        public int Solver;
        public double Tolerance;
        public double Cost;
        public int WeightCount;
        public int* WeightLabels;
        public double* Weights;
        public double Insensitivity;
        public double* Initial;
    }

    [LibraryImport(Library)]
    private static unsafe partial void* train(Problem* problem, Parameter* parameter);

    [LibraryImport(Library)]
    private static unsafe partial void get_labels(void* model, int* labels);

    [LibraryImport(Library)]
    private static unsafe partial int get_nr_class(void* model);

    [LibraryImport(Library)]
    private static unsafe partial double get_decfun_coef(void* model, int feature, int label);

    [LibraryImport(Library)]
    private static unsafe partial double get_decfun_bias(void* model, int label);

    [LibraryImport(Library)]
    private static unsafe partial void free_and_destroy_model(void** model);

    [LibraryImport(Library)]
    private static unsafe partial void set_print_string_function(delegate* unmanaged[Cdecl]<byte*, void> say);
}
