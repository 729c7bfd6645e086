using System.Globalization;

namespace Checker.Classroom.Sandboxes;

/// <summary>Something of ours or of the machine's that does not work, and never the submission's fault: the verdict <c>infra</c>.</summary>
public sealed class SandboxException : Exception
{
    private SandboxException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    internal static SandboxException ForStart(string sandbox, string problem, Exception? cause = null) => new(
        $"{sandbox} does not start: {problem}. ./check class doctor says what is missing", cause);

    internal static SandboxException ForWork(string submission) => new(
        $"{submission}: its files are not those that were planned, so it has no grade. Put them back, or plan again");

    internal static SandboxException ForMachine(string sandbox) => new(
        $"{sandbox} ended because this machine has no memory left. Run fewer at a time");

    internal static SandboxException ForWait(string sandbox, TimeSpan waited) => new(string.Create(
        CultureInfo.InvariantCulture, $"{sandbox} had hardly any processor time in {waited.TotalSeconds:N0} seconds. Run fewer at a time, or when less else runs on this machine"));

    internal static SandboxException ForKill(string sandbox) => new(
        $"{sandbox} was killed by neither a limit nor the judge. Look for who ends processes on this machine");
}
