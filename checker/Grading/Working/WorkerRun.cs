namespace Checker.Grading.Working;

/// <summary>What is left of a worker.</summary>
/// <param name="HasFinished">True when the worker came to its own end: only then has every test or trial had its turn.</param>
internal sealed record WorkerRun(int ExitCode, StopReason Stop, string Output, Journal Journal, bool HasFinished);
