using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Win32.SafeHandles;

namespace Lessons;

public sealed class ChunkedReading : Lesson
{
    #region whole-file
    private static long MilesOfAll(TextReader file) =>
        file.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Sum(line => long.Parse(line.Split(',')[2]));
    #endregion

    #region line-by-line
    private static long MilesByLine(TextReader file)
    {
        long total = 0; // [a]
        file.ReadLine(); // the header
        while (file.ReadLine() is { } line) // [c]
            total += int.Parse(line.Split(',')[2]); // [d]
        return total;
    }
    #endregion

    #region bytes-of-rows
    private static long MilesIn(ReadOnlySpan<byte> rows)
    {
        long total = 0;
        foreach (var line in rows.Split((byte)'\n'))
        {
            var row = rows[line];
            for (var comma = 0; comma < 2; comma++)
                row = row[(row.IndexOf((byte)',') + 1)..];
            // The header has no number there.
            if (Utf8Parser.TryParse(row, out int miles, out _))
                total += miles;
        }

        return total;
    }
    #endregion

    #region in-chunks
    private static long MilesInChunks(SafeFileHandle file)
    {
        var buffer = new byte[64 * 1024];
        long total = 0, at = 0;
        int read;
        while ((read = RandomAccess.Read(file, buffer, at)) > 0)
        {
            var chunk = buffer.AsSpan(0, read);
            var end = chunk.LastIndexOf((byte)'\n') + 1;
            if (end == 0)
                end = read; // the last row, without a line end
            total += MilesIn(chunk[..end]);
            at += end; // a row that is cut is read again
        }

        return total;
    }
    #endregion

    #region cut-rows
    private static long MilesOfCutRows(Stream file)
    {
        var buffer = new byte[4_096];
        long total = 0;
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            ReadOnlySpan<byte> chunk = buffer.AsSpan(0, read);
            foreach (var row in chunk.Split((byte)'\n'))
            {
                if (chunk[row].Count((byte)',') == 4)
                    total += MilesIn(chunk[row]);
            }
        }

        return total;
    }
    #endregion

    #region carried-tail
    private static long MilesWithTail(Stream file)
    {
        var buffer = new byte[4_096]; // [a]
        long total = 0;
        int kept = 0, read;
        while ((read = file.Read(buffer.AsSpan(kept))) > 0) // [b]
        {
            var filled = buffer.AsSpan(0, kept + read);
            var end = filled.LastIndexOf((byte)'\n') + 1; // [c]
            total += MilesIn(filled[..end]); // [d]
            filled[end..].CopyTo(buffer); // [e]
            kept = filled.Length - end;
        }

        return total + MilesIn(buffer.AsSpan(0, kept)); // [f]
    }
    #endregion

    #region by-pipe
    private static async Task<long> MilesByPipeAsync(Stream file)
    {
        var pipe = PipeReader.Create(file);
        long total = 0;
        while (true)
        {
            var result = await pipe.ReadAsync();
            var left = new SequenceReader<byte>(result.Buffer);
            while (left.TryReadTo(out ReadOnlySpan<byte> row, (byte)'\n'))
                total += MilesIn(row);
            if (result.IsCompleted)
                return total + MilesIn(left.UnreadSequence.ToArray());
            // What is consumed, and what was looked at: the rest comes again.
            pipe.AdvanceTo(left.Position, result.Buffer.End);
        }
    }
    #endregion

    #region unpacked-in-chunks
    private static (int Lines, int Size) SizeUnpacked(Stream packed)
    {
        int lines = 0, size = 0, read;
        using var file = new GZipStream(
            packed, CompressionMode.Decompress);
        Span<byte> buffer = stackalloc byte[4_096];
        while ((read = file.Read(buffer)) > 0)
        {
            lines += buffer[..read].Count((byte)'\n');
            size += read;
        }

        return (lines, size);
    }
    #endregion

    #region numbers-in-json
    private static long TotalOfNumbers(Stream json)
    {
        var buffer = new byte[4_096];
        var state = default(JsonReaderState);
        long total = 0;
        int kept = 0, read;
        do
        {
            read = json.Read(buffer.AsSpan(kept));
            var filled = buffer.AsSpan(0, kept + read);
            var reader = new Utf8JsonReader(filled, isFinalBlock: read == 0, state);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.Number)
                    total += reader.GetInt32();
            }

            state = reader.CurrentState; // between which brackets we are
            filled = filled[(int)reader.BytesConsumed..]; // the token that is cut
            filled.CopyTo(buffer);
            kept = filled.Length;
        }
        while (read > 0);

        return total;
    }
    #endregion

    #region json-as-tree
    private static long TotalOfTree(Stream file) =>
        JsonNode.Parse(file)!.AsArray().Sum(miles => miles!.GetValue<int>());
    #endregion

    public override string Pair => "04-chunked-reading";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Of("whole-file", Text, text => MilesOfAll(text)),
        Snippet.Of("line-by-line", Text, text => MilesByLine(text))
            .Watching("rows read", () => MilesByLine(new Watched(Path)), each: 1_000, young: 1 << 20),
        Snippet.Of("bytes-of-rows", Bytes, bytes => MilesIn(bytes)),
        Snippet.Of("in-chunks", Handle, file => MilesInChunks(file)),
        Snippet.Of("cut-rows", Stream, file => MilesOfCutRows(file)),
        Snippet.Of("carried-tail", Stream, file => MilesWithTail(file)),
        Snippet.Of("by-pipe", Stream, file => MilesByPipeAsync(file).GetAwaiter().GetResult()),
        Snippet.Of("unpacked-in-chunks", Packed, packed => SizeUnpacked(packed), found => $"{found.Lines} lines, {found.Size} bytes unpacked"),
        Snippet.Of("numbers-in-json", Json, json => TotalOfNumbers(json)),
        Snippet.Of("json-as-tree", Json, json => TotalOfTree(json)),
    ];

    private static string Path => "exercises/data/flights20k.csv";

    private static byte[] Bytes() => File.ReadAllBytes(Path);

    private static StreamReader Text() => new(Path);

    private static SafeFileHandle Handle() => File.OpenHandle(Path);

    private static MemoryStream Stream() => new(Bytes());

    private static MemoryStream Packed()
    {
        var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(Bytes());
        packed.Position = 0;
        return packed;
    }

    private static MemoryStream Json() =>
        new(JsonSerializer.SerializeToUtf8Bytes(File.ReadLines(Path).Skip(1).Select(line => int.Parse(line.Split(',')[2]))));

    private sealed class Watched(string path) : StreamReader(path)
    {
        private int _rows;

        public override string? ReadLine()
        {
            if (++_rows % 1_000 == 0)
                Timeline.Step();
            return base.ReadLine();
        }
    }
}
