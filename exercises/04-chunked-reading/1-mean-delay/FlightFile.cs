using Data;

namespace ChunkedReading.Exercise1;

/// <summary>A CSV file of flights on disk, in a temporary folder of its own that goes when this is disposed.</summary>
public sealed class FlightFile : IDisposable
{
    private const string Prefix = "memory-in-pairs-flights-";
    private const int FlightsAtOnce = 1_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory(Prefix);

    /// <summary>A process that ran out of memory did not remove its folder. Another one does, when that has lain there for a while.</summary>
    static FlightFile()
    {
        foreach (var folder in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories(Prefix + "*", new EnumerationOptions()))
        {
            if (folder.LastWriteTimeUtc < DateTime.UtcNow.AddMinutes(-10))
                Remove(folder);
        }
    }

    public FlightFile(string csv)
    {
        FullName = Path.Combine(_folder.FullName, "flights.csv");
        File.WriteAllText(FullName, csv);
    }

    /// <summary>Draws the flights in portions, so that the file may be larger than the memory in which it is written.</summary>
    public FlightFile(Seed seed, int flights)
        : this("date,delay,distance,origin,destination\n")
    {
        var random = seed.Random();
        using (var file = new FileStream(FullName, FileMode.Append))
        {
            for (var written = 0; written < flights; written += FlightsAtOnce)
            {
                var portion = Flights.SampleCsv(new Seed(random.Next()), Math.Min(FlightsAtOnce, flights - written)).AsSpan();
                file.Write(portion[(portion.IndexOf((byte)'\n') + 1)..]);
            }
        }

        // After a collection the runtime makes something anew for the first file that is opened: not in the call that is measured.
        File.OpenHandle(FullName).Dispose();
    }

    /// <summary>The file's path.</summary>
    public string FullName { get; }

    public void Dispose() => Remove(_folder);

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a file that somebody has left open. A test says so; a second exception would only hide it.
        }
    }
}
