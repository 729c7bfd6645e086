using Checker.Course;

namespace Site.Generator.Tests;

/// <summary>A course as it is published, in a temporary folder.</summary>
public sealed class PublishedSite : IDisposable
{
    public const string Base = "https://example.org/course/";

    public PublishedSite(Curriculum curriculum)
    {
        Build = SiteBuilder.Publish(curriculum, Base, Folder);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("memory-in-pairs-public-").FullName;

    public SiteBuild Build { get; }

    public string Read(string address) => File.ReadAllText(Path.Combine(Folder, address));

    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
