using System.CommandLine;

namespace Checker.Cli.Commands;

/// <summary>The id that most commands take; without one they mean the exercise at hand.</summary>
internal static class ExerciseArgument
{
    public static Argument<string?> Optional() => new("id")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "An exercise: its id (03-generators/1-rms-delay), part of it (rms-delay), or a file in its folder. Without it: the next exercise.",
    };
}
