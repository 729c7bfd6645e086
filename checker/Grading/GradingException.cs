namespace Checker.Grading;

/// <summary>The tool could not grade, through no fault of the learner's code: the message says what, where and what to do.</summary>
public sealed class GradingException : Exception
{
    private GradingException(string message) : base(message)
    {
    }

    internal static GradingException ForBuild(string project, string output) => new(
        $"""
         {project} could not be built, and no file of the exercise is to blame:

         {output.Trim()}

         Run 'dotnet build {project}' to see it whole.
         """);

    internal static GradingException ForMissingSdk(string detail) => new(
        $"'dotnet' could not be started ({detail}). Install the .NET 10 SDK and see that 'dotnet --version' answers.");
}
