namespace Checker.Cli.Checkups;

/// <summary>A Python with the libraries that lessons and peers import.</summary>
internal static class Python
{
    private const string Question = "import sys, numpy, pandas; print(sys.version.split()[0], numpy.__version__, pandas.__version__)";

    public static async Task<Finding> LookAsync(IReadOnlyList<string> candidates, Ask ask, CancellationToken cancel)
    {
        foreach (var candidate in candidates)
        {
            // Some commands of these names are not Python, such as a store's advertisement.
            if (await ask(candidate, ["-c", Question], cancel) is { ExitCode: 0 } reply && reply.LastLine.Split(' ') is [var python, var numpy, var pandas])
                return new($"{python} as {candidate}, with NumPy {numpy} and pandas {pandas}");
        }

        return new($"none of {string.Join(", ", candidates)} imports NumPy and pandas", "Install Python 3 with both if you write lessons or peers; exercises need none.");
    }
}
