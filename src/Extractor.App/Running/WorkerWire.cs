using System.Text;
using Extractor.Documents;

namespace Extractor.App.Running;

/// <summary>The bytes that pass between the program and its workers: length-prefixed strings and blocks, nothing to be executed.</summary>
internal static class WorkerWire
{
    // An outcome larger than this is no outcome of ours: a 200-page report makes about 5 MiB of rows.
    private const int LargestOutput = 512 * 1024 * 1024;

    private enum Kind : byte
    {
        Done = 1,
        Failed = 2,
    }

    public static byte[] Request(FileRequest request) => Bytes(writer =>
    {
        writer.Write(request.Task);
        writer.Write(request.Path);
        writer.Write(request.Password is not null);
        writer.Write(request.Password ?? "");
    });

    public static FileRequest Request(BinaryReader reader)
    {
        var (task, path) = (reader.ReadString(), reader.ReadString());
        var hasPassword = reader.ReadBoolean();
        var password = reader.ReadString();
        return new FileRequest(task, path, hasPassword ? password : null);
    }

    public static byte[] Outcome(FileOutcome outcome) => Bytes(writer =>
    {
        switch (outcome)
        {
            case FileOutcome.Done done:
                writer.Write((byte)Kind.Done);
                writer.Write(done.Notes.Count);
                foreach (var note in done.Notes) Failure(writer, note);
                Block(writer, done.Output);
                break;
            case FileOutcome.Failed failed:
                writer.Write((byte)Kind.Failed);
                Failure(writer, failed.Failure);
                Block(writer, failed.Output);
                break;
        }
    });

    /// <exception cref="EndOfStreamException">The worker has gone.</exception>
    /// <exception cref="InvalidDataException">What came is no outcome.</exception>
    public static FileOutcome Outcome(BinaryReader reader)
    {
        switch ((Kind)reader.ReadByte())
        {
            case Kind.Done:
                var count = reader.ReadInt32();
                var notes = new List<ReadFailure>();
                for (var i = 0; i < count; i++) notes.Add(Failure(reader));
                return new FileOutcome.Done(Block(reader), notes);
            case Kind.Failed:
                return new FileOutcome.Failed(Failure(reader), Block(reader));
            default:
                throw new InvalidDataException("A worker's answer does not begin as one does.");
        }
    }

    private static void Failure(BinaryWriter writer, ReadFailure failure)
    {
        writer.Write(failure.Code);
        writer.Write(failure.Page ?? 0);
        writer.Write(failure.Reason);
    }

    private static ReadFailure Failure(BinaryReader reader)
    {
        var code = reader.ReadString();
        var page = reader.ReadInt32();
        return new ReadFailure(code, page == 0 ? null : page, reader.ReadString());
    }

    private static void Block(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Block(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        if (length is < 0 or > LargestOutput) throw new InvalidDataException("A worker's answer is larger than any document's.");
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true)) write(writer);
        return stream.ToArray();
    }
}
