using Extractor.Fields.Learning;

namespace Extractor.Tests.Fields.Learning;

public sealed class ModelFileTest
{
    private const int Bits = 8;

    [Test]
    public void A_model_that_was_written_guesses_as_before()
    {
        var model = Small().With(RoleOrder.From(3, [[0, 1], [0, 1], [2, 0]]));
        using var file = new MemoryStream();
        ModelFile.Write(model, file);
        file.Position = 0;

        var read = ModelFile.Read(file);

        var features = new Features(Bits);
        foreach (var text in new[] { "执行数", "预算数", "得分", "" })
        {
            features.Clear();
            features.Begin('t');
            features.AddRuns(text, 2);
            features.End(1);
            Assert.That(read.Classify(features), Is.EqualTo(model.Classify(features)), text);
        }
        Assert.That(read.Order!.Of(0, 1), Is.EqualTo(model.Order!.Of(0, 1)).And.GreaterThan(0));
        Assert.That((read.Name, read.Classes), Is.EqualTo((model.Name, model.Classes)).Using<(string Name, IReadOnlyList<string> Classes)>(
            (a, b) => a.Name == b.Name && a.Classes.SequenceEqual(b.Classes)));
    }

    [Test]
    public void What_is_no_model_is_refused()
    {
        using var file = new MemoryStream("not a model at all"u8.ToArray());

        Assert.That(() => ModelFile.Read(file), Throws.InstanceOf<InvalidDataException>());
    }

    private static LinearModel Small()
    {
        var random = new Random(5);
        string[] classes = ["a", "b", "none"];
        var weights = classes.Select(_ => Enumerable.Range(0, 1 << Bits).Select(_ => random.Next(4) == 0 ? random.NextDouble() - 0.5 : 0).ToArray());
        return LinearModel.Of("small", Bits, classes, [.. weights], [0.1, -0.2, 0.3], Calibration.None);
    }
}
