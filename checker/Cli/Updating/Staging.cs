namespace Checker.Cli.Updating;

/// <summary>Where every file's new content is written before any is put in its place: on the same disk as the course.</summary>
internal sealed class Staging(string root)
{
    /// <summary>Relative to the root.</summary>
    public const string Name = ".check/updating";

    private string Folder { get; } = Path.Combine(root, ".check", "updating");

    /// <summary>For indexes of our own.</summary>
    public string Indexes => Path.Combine(Folder, "indexes");

    public string PathOf(string path) => Path.Combine(Folder, "files", path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Of a staged version that is put aside.</summary>
    public string PathOf(StagedCopy copy) => Path.Combine(Folder, "staged", copy.Blob);

    public void Clear()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Files that are neither here nor in their places.</summary>
    public IReadOnlyList<string> Missing(Plan plan, Disk disk) =>
    [
        .. plan.Arrivals.Where(arrival => !arrival.IsRemoval && Disk.PrintOfFile(PathOf(arrival.Path)).Length == 0 && disk.PrintOf(arrival.Path) == arrival.Was)
            .Select(arrival => arrival.Path),
    ];

    /// <exception cref="UpdateException">There is no room, or the folder may not be written.</exception>
    public async Task FillAsync(LearnersClone clone, string commit, IReadOnlyList<string> comes, IReadOnlyList<StagedCopy> copies, CancellationToken cancel)
    {
        var files = Path.Combine(Folder, "files");
        Directory.CreateDirectory(files);
        var index = OwnIndex.In(clone.Git, Indexes);
        await index.ReadAsync(commit, cancel);
        await index.WriteAsync(comes, await clone.GitFolderAsync(cancel), files, cancel);
        foreach (var copy in copies)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(copy))!);
            await File.WriteAllBytesAsync(PathOf(copy), await clone.ContentAsync(copy.Blob, cancel), cancel);
        }

        foreach (var file in comes.Select(PathOf).Concat(copies.Select(PathOf)).Where(file => new FileInfo(file).LinkTarget is null))
            Flush(file);
    }

    /// <summary>A machine that loses power must not find a file in its place whose content never reached the disk.</summary>
    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
