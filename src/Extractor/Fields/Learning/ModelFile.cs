using System.Text;

namespace Extractor.Fields.Learning;

/// <summary>A model's bytes: a head, the calibration, the order of classes, and the weights of those features that have any.</summary>
public static class ModelFile
{
    private const string Magic = "EXLM";
    private const int Version = 2;

    public static void Write(LinearModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write(Version);
        writer.Write(model.Name);
        writer.Write(model.Bits);
        writer.Write(model.Classes.Count);
        for (var k = 0; k < model.Classes.Count; k++)
        {
            writer.Write(model.Classes[k]);
            writer.Write(model.Scales[k]);
            writer.Write(model.Biases[k]);
        }
        writer.Write(model.Calibration.Believed.Count);
        for (var i = 0; i < model.Calibration.Believed.Count; i++)
        {
            writer.Write(model.Calibration.Believed[i]);
            writer.Write(model.Calibration.Right[i]);
        }
        writer.Write(model.Order?.Logs.Count ?? 0);
        foreach (var log in model.Order?.Logs ?? []) writer.Write(log);
        WriteWeights(model, writer);
    }

    /// <exception cref="InvalidDataException">The bytes are no model of this version.</exception>
    public static LinearModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (Encoding.ASCII.GetString(reader.ReadBytes(Magic.Length)) != Magic || reader.ReadInt32() != Version)
            throw new InvalidDataException("Not a model of this version.");
        var name = reader.ReadString();
        var bits = reader.ReadInt32();
        var count = reader.ReadInt32();
        var (classes, scales, biases) = (new string[count], new float[count], new float[count]);
        for (var k = 0; k < count; k++) (classes[k], scales[k], biases[k]) = (reader.ReadString(), reader.ReadSingle(), reader.ReadSingle());
        var points = reader.ReadInt32();
        var (believed, right) = (new double[points], new double[points]);
        for (var i = 0; i < points; i++) (believed[i], right[i]) = (reader.ReadDouble(), reader.ReadDouble());
        var logs = new float[reader.ReadInt32()];
        for (var i = 0; i < logs.Length; i++) logs[i] = reader.ReadSingle();
        var order = logs.Length > 0 ? new RoleOrder(count, logs) : null;
        return new(name, bits, classes, ReadWeights(reader, bits, count), scales, biases, new(believed, right), order);
    }

    private static void WriteWeights(LinearModel model, BinaryWriter writer)
    {
        var count = model.Classes.Count;
        var skipped = 0;
        for (var feature = 0; feature < 1 << model.Bits; feature++)
        {
            if (!Enumerable.Range(feature * count, count).Any(i => model.Weights[i] != 0))
            {
                skipped++;
                continue;
            }
            writer.Write7BitEncodedInt(skipped + 1);
            skipped = 0;
            for (var k = 0; k < count; k++) writer.Write(model.Weights[(feature * count) + k]);
        }
        writer.Write7BitEncodedInt(0);
    }

    private static sbyte[] ReadWeights(BinaryReader reader, int bits, int count)
    {
        var weights = new sbyte[(1 << bits) * count];
        var row = System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan());
        var feature = -1;
        while (reader.Read7BitEncodedInt() is var step and not 0)
        {
            feature += step;
            reader.ReadExactly(row.Slice(feature * count, count));
        }
        return weights;
    }
}
