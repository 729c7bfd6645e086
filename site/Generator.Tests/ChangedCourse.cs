using Checker.Course;

namespace Site.Generator.Tests;

/// <summary>A copy of the miniature course in which a test breaks something.</summary>
public sealed class ChangedCourse : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("memory-in-pairs-course-").FullName;

    public ChangedCourse()
    {
        foreach (var file in Directory.EnumerateFiles(MiniatureCourse.Root, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(MiniatureCourse.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public ChangedCourse Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        text.Should().Contain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    public ChangedCourse Delete(string file)
    {
        File.Delete(Path.Combine(Root, file));
        return this;
    }

    public IReadOnlyList<Defect> Defects()
    {
        using var site = Build();
        return site.Build.Defects;
    }

    public BuiltSite Build() => BuiltSite.Of(MiniatureCourse.Load(Root), MiniatureResults.None);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
