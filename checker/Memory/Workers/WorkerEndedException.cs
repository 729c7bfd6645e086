namespace Checker.Memory.Workers;

/// <summary>A worker's process ended, or was ended, before it answered.</summary>
/// <param name="exitCode">Null where it was ended because it took too long.</param>
internal sealed class WorkerEndedException(int? exitCode, string output) : Exception("The worker ended before it answered.")
{
    public int? ExitCode => exitCode;

    /// <summary>The end of what it wrote to its error stream.</summary>
    public string Output => output;

    public InconclusiveException AsInconclusive(string code) => InconclusiveException.Because(
        $"the worker process of {code} ended ({(ExitCode is { } known ? $"exit code {known}" : "it took too long")})",
        Output.Length == 0 ? "Run the trial with less input." : $"It said:\n{Output}");
}
