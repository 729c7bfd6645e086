using System.Diagnostics;
using Checker.Course.Proofs;

namespace Checker.Benchmarks.Tests;

/// <summary>The command as somebody types it, with small numbers, run once for all tests.</summary>
public sealed class QuickProof : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("checker-benchmarks-").FullName;

    public QuickProof()
    {
        (ExitCode, Output) = Run("proof", "--quick", "--output", FileName);
        Proof = ProofFile.Parse(File.ReadAllText(FileName));
    }

    public string FileName => Path.Combine(_folder, "proof.json");

    public int ExitCode { get; }

    public string Output { get; }

    public Proof Proof { get; }

    /// <summary>Runs the program that was built beside these tests.</summary>
    public static (int ExitCode, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program()) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Program() =>
        Path.Combine(AppContext.BaseDirectory, "Checker.Benchmarks" + (OperatingSystem.IsWindows() ? ".exe" : ""));
}
