using System.Buffers;

namespace Lessons;

public sealed class Dispose : Lesson
{
    #region dropped-files
    private static WeakReference[] OpenAndDrop(string path) =>
        [.. Enumerable.Range(0, 100)
            .Select(_ => new WeakReference(File.OpenRead(path)))];
    #endregion

    #region write-and-forget
    private static long WriteAndForget(string path)
    {
        var report = new StreamWriter(path);
        report.Write("delay,42\n");
        return new FileInfo(path).Length;
    }
    #endregion

    #region write-and-close
    private static long WriteAndClose(string path)
    {
        using (var report = new StreamWriter(path))
            report.Write("delay,42\n");
        return new FileInfo(path).Length;
    }
    #endregion

    #region closed-on-error
    private static int TotalDelay(TextReader lines)
    {
        using (lines)
        {
            var total = 0;
            while (lines.ReadLine() is { } line)
                total += int.Parse(line);
            return total;
        }
    }
    #endregion

    #region closed-but-kept
    private static MemoryStream BufferWritten()
    {
        using var stream = new MemoryStream(capacity: 1_000_000);
        stream.WriteByte(42);
        return stream;
    }
    #endregion

    #region let-go
    private sealed class Chunk : IDisposable
    {
        private double[]? _rows = new double[125_000];

        public double Total { get; private set; }

        public Span<double> Rows => _rows;

        public void Dispose() // [a]
        {
            Total += _rows?.Sum() ?? 0; // [b]
            _rows = null; // [c!]
        }
    }

    private static Chunk SummedChunk()
    {
        using var chunk = new Chunk(); // [d]
        chunk.Rows.Fill(2);
        return chunk;
    }
    #endregion

    #region read-after-close
    private static string? ReadAfterClose()
    {
        var report = new StringReader("delay,42\n");
        using (report)
            report.ReadLine();
        return report.ReadLine();
    }
    #endregion

    #region finalizer-tax
    private sealed class SafeRow
    {
        ~SafeRow() { } // "to be safe"
    }

    private sealed class PlainRow;

    private static WeakReference[] Drop(Func<object> newRow) =>
        [.. Enumerable.Range(0, 1_000).Select(_ =>
            new WeakReference(newRow(), trackResurrection: true))];
    #endregion

    #region returned-buffer
    private static WeakReference RentAndReturn()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1_000_000);
        ArrayPool<byte>.Shared.Return(buffer);
        return new WeakReference(buffer);
    }

    private static WeakReference MakeAndDrop() => new(new byte[1_000_000]);
    #endregion

    public override string Pair => "06-dispose";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Showing("dropped-files", () => InAFile(OpenFiles).Answer),
        Snippet.Showing("write-and-forget", () => Written(WriteAndForget)),
        Snippet.Showing("write-and-close", () => Written(WriteAndClose)),
        Snippet.Showing("closed-on-error", ClosedAfterABadLine),
        Snippet.Keeping("closed-but-kept", BufferWritten, stream => $"closed: {!stream.CanRead}"),
        Snippet.Keeping("let-go", SummedChunk, chunk => $"total: {chunk.Total}"),
        Snippet.Failing<ObjectDisposedException>("read-after-close", () => ReadAfterClose()),
        Snippet.Showing("finalizer-tax", () => $"after one collection: {InMemory(Drop(() => new SafeRow()))} rows with a finalizer, {InMemory(Drop(() => new PlainRow()))} without"),
        Snippet.Showing("returned-buffer", AfterACollection),
    ];

    private static string AfterACollection() => $"after a collection: {InMemory([RentAndReturn()])} returned, {InMemory([MakeAndDrop()])} dropped";

    private static (T Answer, long Length) InAFile<T>(Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "report.csv");
        File.WriteAllText(path, "");
        var answer = use(path);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var length = new FileInfo(path).Length;
        folder.Delete(recursive: true);
        return (answer, length);
    }

    private static string OpenFiles(string path)
    {
        var dropped = OpenAndDrop(path);
        var open = dropped.Count(file => file.IsAlive);
        return $"{open} of 100 still open; after a collection: {InMemory(dropped)}";
    }

    private static string Written(Func<string, long> write)
    {
        var (inside, after) = InAFile(write);
        return $"on disk: {inside} of 9 bytes; in the end: {after}";
    }

    private static string ClosedAfterABadLine()
    {
        var lines = new StringReader("42\nlate\n");
        try
        {
            return $"{TotalDelay(lines)}";
        }
        catch (FormatException)
        {
            return $"closed: {IsClosed(lines)}";
        }
    }

    private static bool IsClosed(StringReader lines)
    {
        try
        {
            return lines.Peek() < -1;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private static int InMemory(WeakReference[] rows)
    {
        GC.Collect();
        return rows.Count(row => row.IsAlive);
    }
}
