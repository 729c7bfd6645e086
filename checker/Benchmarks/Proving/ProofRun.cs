using System.Diagnostics;
using Checker.Course.Proofs;

namespace Checker.Benchmarks.Proving;

/// <summary>Runs parts and writes down what came out. The exit code is 0 where everything held that has to.</summary>
internal static class ProofRun
{
    private const string Door = "Course.sln";

    /// <summary>
    /// Each part in a process of its own: what the leaks of one leave alive would slow the next down. The file is written at the end, whole, so
    /// whoever stops a proof keeps the one before.
    /// </summary>
    public static int All(Extent extent, string? output)
    {
        var clock = Stopwatch.StartNew();
        var parts = Parts.All.Select(part => InAnotherProcess(part, extent)).ToList();
        return Finish(ProofOf(parts, clock.Elapsed, extent), output ?? (extent.IsQuick ? null : Path.Combine(FindRoot(), ProofFile.Name)));
    }

    public static int Alone(Part part, Extent extent, string? output)
    {
        var proof = ProofOf([Run(part, extent)], TimeSpan.Zero, extent);
        Report.Show(proof.Parts[0]);
        return Finish(proof, output);
    }

    private static ProofPart Run(Part part, Extent extent)
    {
        var progress = new Progress(part.Name);
        try
        {
            var (claims, tables) = part.Run(extent, progress);
            return new ProofPart(part.Name, part.Title, part.What, Seconds(progress.Elapsed), claims, tables);
        }
        catch (Exception defect)
        {
            // A part that breaks off has proved nothing, and the page has to say so as loudly as a broken promise.
            Console.Error.WriteLine(defect);
            return new ProofPart(part.Name, part.Title, part.What, Seconds(progress.Elapsed), [], [], $"{defect.GetType().Name}: {defect.Message}");
        }
    }

    private static ProofPart InAnotherProcess(Part part, Extent extent)
    {
        var report = Path.GetTempFileName();
        try
        {
            using var process = Self.Start([part.Name, "--output", report, .. extent.IsQuick ? ["--quick"] : Array.Empty<string>()]);
            process.WaitForExit();
            return File.ReadAllText(report) is { Length: > 0 } text
                ? ProofFile.Parse(text).Parts.Single()
                : new ProofPart(part.Name, part.Title, part.What, 0, [], [], $"its process ended with exit code {process.ExitCode} before it was done");
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static Proof ProofOf(IReadOnlyList<ProofPart> parts, TimeSpan elapsed, Extent extent) =>
        new(ProofFile.Command, Now(), Math.Round(elapsed.TotalMinutes, 1), extent.IsQuick, Surroundings.Machine, Surroundings.Versions, parts);

    /// <summary>To the second: more is of no use to a reader.</summary>
    private static DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());

    private static int Finish(Proof proof, string? output)
    {
        if (output is not null)
            ProofFile.Save(output, proof);
        Report.ShowOutcome(proof);
        return proof.Holds ? 0 : 1;
    }

    private static double Seconds(TimeSpan elapsed) => Math.Round(elapsed.TotalSeconds, 1);

    public static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, Door)))
            at = at.Parent;
        return at?.FullName ?? throw new IOException($"There is no {Door} above this program; say --output where the proof is to be written.");
    }
}
