namespace Checker.Cli.Checkups;

/// <summary>A folder in which a checkup tries something out, gone afterwards.</summary>
internal sealed class ProbeFolder(string parent) : IDisposable
{
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(parent, $"doctor-{Guid.NewGuid():n}")).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
