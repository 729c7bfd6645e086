using System.Diagnostics;
using System.Globalization;
using Checker.Benchmarks.Clones;
using Checker.Classroom;
using Checker.Classroom.Exporting;
using Checker.Grading;

namespace Checker.Benchmarks.Submissions;

/// <summary><c>./check class</c> as a teacher types it, in the folder where the class has handed in.</summary>
internal sealed class ClassGrading(Clone clone, string desk, string sandbox, int jobs)
{
    /// <summary>What comes before any grade: submissions are taken in, and the solution is run once.</summary>
    public void Prepare()
    {
        Run("collect", "in");
        Run("plan", "--sandbox", sandbox);
    }

    /// <returns>How long it took to grade them all, and the most physical memory that the grader's own process had, in bytes.</returns>
    public (TimeSpan Took, long Peak) Grade() => Run("run", "--sandbox", sandbox, "--jobs", jobs.ToString(CultureInfo.InvariantCulture));

    public IReadOnlyList<Grade> Grades()
    {
        Run("merge");
        return CommittedGrades.Read(Path.Combine(desk, "grades"));
    }

    /// <exception cref="IOException">It ended with another exit code than 0.</exception>
    private (TimeSpan Took, long Peak) Run(params string[] words)
    {
        var start = new ProcessStartInfo(Grader.Host, ["exec", clone.Tool, "--course", clone.Root, "class", .. words, "--plain"]) { WorkingDirectory = desk, RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        long peak = 0;
        while (process.StandardOutput.ReadLine() is { Length: >= 0 })
        {
            // It says a line for each grade: often enough to see where its memory stands.
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? (clock.Elapsed, peak) : throw new IOException($"'./check class {string.Join(' ', words)}' ended with exit code {process.ExitCode}.");
    }
}
