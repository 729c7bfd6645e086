namespace Data;

/// <summary>A CSV file of flights on disk, in a temporary folder of its own that goes when this is disposed.</summary>
public sealed class FlightFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flights-");

    /// <summary>A file with just this content.</summary>
    public FlightFile(string csv)
        : this() => File.WriteAllText(FullName, csv);

    /// <summary>The draw of <see cref="Flights.WriteCsv"/>, written a block of lines at a time: the file may be larger than the memory in which it is written.</summary>
    public FlightFile(Seed seed, int flights)
        : this()
    {
        using (var csv = File.Create(FullName))
            Flights.WriteCsv(seed, flights, csv);

        // After a collection the runtime makes something anew for the first file that is opened: not in the call that is measured.
        File.OpenHandle(FullName).Dispose();
    }

    private FlightFile() => FullName = Path.Combine(_folder.FullName, "flights.csv");

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
}
