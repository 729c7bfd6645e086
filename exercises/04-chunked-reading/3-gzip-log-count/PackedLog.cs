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
    private const int Parts = 3;
    private const int FlightsAtOnce = 1_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("log-");

    public PackedLog(params IEnumerable<string> parts)
        : this()
    {
        foreach (var part in parts)
            Pack(log => log.Write(Encoding.UTF8.GetBytes(part)));
    }

    /// <summary>A log of flights, a line each, in three parts. Written in portions, so that it may be larger than the memory in which that is done.</summary>
    public PackedLog(Seed seed, int flights)
        : this()
    {
        var random = seed.Random();
        for (var part = 0; part < Parts; part++)
        {
            var (begin, end) = (part * (long)flights / Parts, (part + 1) * (long)flights / Parts);
            Pack(log =>
            {
                for (var written = begin; written < end; written += FlightsAtOnce)
                {
                    var portion = Flights.SampleCsv(new Seed(random.Next()), (int)Math.Min(FlightsAtOnce, end - written)).AsSpan();
                    log.Write(portion[(portion.IndexOf((byte)'\n') + 1)..]);
                }
            });
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

    private void Pack(Action<Stream> write)
    {
        using var file = new FileStream(FullName, FileMode.Append);
        using var log = new GZipStream(file, CompressionLevel.Fastest);
        write(log);
    }
}
