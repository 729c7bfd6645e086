using Checker.Course;

namespace Checker.Grading.Tests;

/// <summary>
/// A copy of the miniature course, below <c>artifacts/</c> so that it finds the repository's settings. Tests change it as they like.
/// </summary>
public sealed class TinyCheckout : IDisposable
{
    private static readonly string Repository = FindRepository();

    public TinyCheckout() => Copy("checker/Grading.Tests/TinyCourse", Root);

    public string Root { get; } = Path.Combine(Repository, "artifacts", "tiny", Guid.NewGuid().ToString("n"));

    public Curriculum Curriculum => Curriculum.Load(Root);

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Copies a course that lies in the repository to a folder of its own.</summary>
    public static void Copy(string course, string root)
    {
        var source = Path.Combine(Repository, course);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string FindRepository()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "checker", "Checker.sln")))
            at = at.Parent;
        return at!.FullName;
    }
}
