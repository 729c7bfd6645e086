namespace Site.Generator.Tests;

/// <summary>The checkout that these tests were built in.</summary>
internal static class CourseRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(System.IO.Path.Combine(at.FullName, "Course.sln")))
            at = at.Parent;
        return at!.FullName;
    }
}
