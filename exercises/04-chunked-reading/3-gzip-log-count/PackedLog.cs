using System.IO.Compression;
using System.Text;
using Data;

namespace ChunkedReading.Exercise3;

/// <summary>
/// A gzipped log on disk, in a temporary folder of its own that goes when this is disposed. It was packed part by part and put together as by
/// <c>cat monday.gz tuesday.gz > week.gz</c>, which gives a proper gzip file.
/// </summary>
public sealed class PackedLog : IDisposable
{
    private const int FewestParts = 3;
    private const int FlightsOfADay = 1_500;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("log-");

    public PackedLog(params IEnumerable<string> parts)
        : this()
    {
        using var file = File.Create(FullName);
        foreach (var part in parts)
            file.Write(Packed(Encoding.UTF8.GetBytes(part)));
    }

    /// <summary>A log of flights, a line each, in three parts or more. All but the last are of the same day: to pack each anew would take longer than to read them.</summary>
    public PackedLog(Seed seed, int flights)
        : this()
    {
        var random = seed.Random();
        var ofADay = Math.Clamp(flights / FewestParts, 1, FlightsOfADay);
        var day = Packed(Lines(new Seed(random.Next()), ofADay));
        using (var file = File.Create(FullName))
        {
            for (var days = flights / ofADay; days > 0; days--)
                file.Write(day);
            file.Write(Packed(Lines(new Seed(random.Next()), flights % ofADay)));
        }

        // After a collection the runtime makes something anew for the first file that is opened: not in the call that is measured.
        File.OpenHandle(FullName).Dispose();
    }

    private PackedLog() => FullName = Path.Combine(_folder.FullName, "flights.log.gz");

    /// <summary>The file's path.</summary>
    public string FullName { get; }

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a file that somebody has left open. A test says so; a second exception would only hide it.
        }
    }

    private static ReadOnlySpan<byte> Lines(Seed seed, int flights)
    {
        var csv = Flights.SampleCsv(seed, flights).AsSpan();
        return csv[(csv.IndexOf((byte)'\n') + 1)..];
    }

    private static byte[] Packed(ReadOnlySpan<byte> text)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
            packing.Write(text);
        return packed.ToArray();
    }
}
