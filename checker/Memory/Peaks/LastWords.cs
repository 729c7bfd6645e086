using System.Globalization;
using Checker.Memory.Workers;

namespace Checker.Memory.Peaks;

/// <summary>Says how a process ended, by its exit code and the last that it wrote.</summary>
internal static class LastWords
{
    // A process that dies of a signal has the code 128 + the signal's number.
    private const int Aborted = 128 + 6;
    private const int Killed = 128 + 9;
    private const int Segmentation = 128 + 11;

    // Windows has codes of its own.
    private const int FailFast = unchecked((int)0x80131623);
    private const int UnhandledException = unchecked((int)0xE0434352);
    private const int StackOverflow = unchecked((int)0xC00000FD);
    private const int AccessViolation = unchecked((int)0xC0000005);

    public static string Of(WorkerEndedException ended, TimeSpan patience) => ended.ExitCode switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"it did not come to an end in {patience.TotalSeconds:N0} seconds: it waits for something, or so near to the limit the collector runs all the time"),
        Aborted or FailFast or UnhandledException when Says(ended, "Environment.FailFast") => "its code ended the process by Environment.FailFast",
        StackOverflow or Aborted when Says(ended, "Stack overflow") || ended.ExitCode == StackOverflow => "its stack overflowed",
        Aborted or FailFast or UnhandledException when Says(ended, nameof(OutOfMemoryException)) || Says(ended, "Out of memory") => "it ran out of memory",
        Aborted or FailFast or UnhandledException => "the runtime gave up",
        Segmentation or AccessViolation => "the runtime broke down so near to the limit",
        Killed => "it was killed (exit code 137), as the system does where the machine or its container has no memory left",
        { } code => $"its code ended the process with exit code {code}",
    };

    private static bool Says(WorkerEndedException ended, string words) => ended.Output.Contains(words, StringComparison.OrdinalIgnoreCase);
}
