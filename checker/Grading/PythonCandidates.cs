namespace Checker.Grading;

/// <summary>Where a Python may be found.</summary>
public static class PythonCandidates
{
    /// <summary>Commands, in the order in which they are tried: one that a version manager put first may lack the libraries that another has.</summary>
    public static IReadOnlyList<string> Names { get; } = ["python3", "/usr/bin/python3", "python", "py"];
}
