namespace Lessons;

/// <summary>Where the lessons are on disk.</summary>
internal static class Course
{
    /// <summary>The folder above <c>lessons/</c>; snippets run in it, so that their paths are the ones a reader would type.</summary>
    public static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "lessons", "Lessons.csproj")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No lessons/Lessons.csproj in any folder above {AppContext.BaseDirectory}.");
    }

    /// <summary>The folder of each lesson, in order: those whose name begins with a number.</summary>
    public static IEnumerable<string> Pairs =>
        Directory.EnumerateDirectories("lessons").Select(folder => Path.GetFileName(folder)!)
            .Where(name => char.IsAsciiDigit(name[0])).Order(StringComparer.Ordinal);

    public static string CSharpFile(string pair) => Directory.GetFiles($"lessons/{pair}", "*.cs").Single().Replace('\\', '/');

    public static string MeasuredFile(string pair) => $"lessons/{pair}/measured.json";
}
