using Checker.Course.Scaffolding;

namespace Checker.Cli.Reports;

/// <summary>What an author reads who has begun an exercise: which file to write first, and what to type next.</summary>
internal static class ScaffoldReport
{
    public static string Next(NewExercise exercise) => $"./check audit {exercise.Id}";

    public static void Write(Screen screen, NewExercise exercise, IReadOnlyList<ScaffoldFile> files)
    {
        screen.Folded($"{exercise.Id} is begun. It is a small exercise that works; write yours over it, in this order. {Scaffold.Mark} marks what is still the example's:", indent: 0, hang: 0);
        screen.Line();
        foreach (var (file, index) in files.Select((file, index) => (file, index)))
        {
            screen.Line($"  {index + 1}. {file.Path}");
            screen.Folded(file.Purpose, indent: 5, hang: 5);
        }

        screen.Line();
        screen.Folded($"Then list it among the exercises of lessons/{exercise.Id.Pair}/lesson.md.", indent: 0, hang: 0);
        screen.Line();
        screen.Line($"Next      {Next(exercise)}");
        screen.Folded($"names what is left to write. With --update it writes figures.json and starters.lock.", indent: 10, hang: 10);
    }
}
