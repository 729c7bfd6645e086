using Checker.Course.Reading;

namespace Checker.Course.Scaffolding;

/// <summary>No exercise can be begun by the name that somebody typed.</summary>
public sealed class ScaffoldException : Exception
{
    private ScaffoldException(string message) : base(message)
    {
    }

    internal static ScaffoldException ForMalformed(string text) => new(
        $"'{text}' is no id for a new exercise; write a pair and a name in small letters with hyphens, such as 03-generators/rms-delay, or 03-generators/5-rms-delay with a number of your choice");

    internal static ScaffoldException ForUnknownPair(string pair) => new(
        $"there is no pair {pair}; begin it with lessons/{pair}/lesson.md (front matter: title, minutes, python, csharp, needs) "
        + $"and a line '- [Title]({pair}/lesson.md)' in {FrontPage.File}, in the order of the numbers; then type this again");

    internal static ScaffoldException ForTaken(string fact, string whatToDo) => new($"{fact}; {whatToDo}");

    internal static ScaffoldException ForUnusable(NewExercise made, string why) => new(
        $"{made.Id} would have a starter {made.Starter}.cs, which {why}; take a name that says what the code does, such as mean-delay");
}
