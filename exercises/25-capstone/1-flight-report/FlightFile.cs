using Data;

namespace Capstone.Exercise1;

/// <summary>A CSV file of flights on disk, in a folder of its own that goes when this is disposed.</summary>
public sealed class FlightFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flights-");

    public FlightFile(Seed seed, int flights)
    {
        using var csv = File.Create(FullName);
        Flights.WriteCsv(seed, flights, csv);
    }

    public FlightFile(string csv) => File.WriteAllText(FullName, csv);

    /// <summary>The file's path.</summary>
    public string FullName => Path.Combine(_folder.FullName, "flights.csv");

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
