namespace Checker.Classroom.Sandboxes;

/// <summary>A sandbox that does not start: a person has to look at the machine.</summary>
public sealed class SandboxException : Exception
{
    private SandboxException(string message)
        : base(message)
    {
    }

    internal static SandboxException ForStart(string sandbox, string problem) => new(
        $"{sandbox} does not start: {problem}. ./check class doctor says what is missing");
}
