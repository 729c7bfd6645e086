namespace Checker.Grading;

/// <summary>
/// The checkout that this program was built in: its libraries measure every course, since a program and the libraries that write what it reads are of one version.
/// </summary>
public static class Libraries
{
    /// <summary>The property by which a course elsewhere imports them; MSBuild takes it from the environment.</summary>
    private const string Variable = "MemoryInPairs";

    private const string Landmark = "checker/Xunit/Exercises.props";

    /// <summary>The checkout's top folder; null for a program that was taken out of its checkout.</summary>
    public static string? Root { get; } = FindRoot();

    public static void Announce() => Environment.SetEnvironmentVariable(Variable, Root);

    private static string? FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, Landmark)))
            at = at.Parent;
        return at?.FullName;
    }
}
