namespace Checker.Classroom.Sandboxes;

/// <summary>Something of ours or of the machine's that does not work, and never the submission's fault: the verdict <c>infra</c>.</summary>
public sealed class SandboxException : Exception
{
    private SandboxException(string message)
        : base(message)
    {
    }

    internal static SandboxException ForStart(string sandbox, string problem) => new(
        $"{sandbox} does not start: {problem}. ./check class doctor says what is missing");

    internal static SandboxException ForWork(string submission) => new(
        $"{submission}: its files are not those that were planned, so it has no grade. Put them back, or plan again");
}
