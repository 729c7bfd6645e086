using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Results;

namespace Site.Generator.Tests;

/// <summary>The miniature course as pages in a temporary folder.</summary>
public sealed class BuiltSite : IDisposable
{
    private BuiltSite(string folder, SiteBuild build)
    {
        Folder = folder;
        Build = build;
    }

    public string Folder { get; }

    public SiteBuild Build { get; }

    public static BuiltSite Of(
        Curriculum curriculum, IReadOnlyDictionary<ExerciseId, Result> results, IReadOnlyDictionary<ExerciseId, ExerciseExplanation>? explanations = null,
        IReadOnlySet<ExerciseId>? outdated = null, IReadOnlyList<StudentResults>? students = null)
    {
        var folder = Directory.CreateTempSubdirectory("memory-in-pairs-site-").FullName;
        return new BuiltSite(folder, SiteBuilder.Build(curriculum, results, folder, explanations: explanations, outdated: outdated, students: students));
    }

    public string Read(string address) => File.ReadAllText(Path.Combine(Folder, address));

    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
