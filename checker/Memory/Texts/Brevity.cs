namespace Checker.Memory;

/// <summary>Who asks for the verdict alone, of hundreds of answers that fail, sets <c>CHECK_BRIEF=1</c>: no worker process is then started for a text that nobody reads.</summary>
internal static class Brevity
{
    public static bool IsAsked { get; } = Environment.GetEnvironmentVariable("CHECK_BRIEF") == "1";
}
