namespace Checker.Benchmarks.Tests;

internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Course.sln")))
            at = at.Parent;
        return at!.FullName;
    }
}
