using Data;

namespace ChunkedReading.Exercise1;

/// <summary>A CSV file of flights on disk, in a temporary folder of its own that goes when this is disposed.</summary>
public sealed class FlightFile : IDisposable
{
    private const int FlightsAtOnce = 1_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flights-");

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

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Windows keeps a file that somebody has left open. A test says so; a second exception would only hide it.
        }
    }
}
