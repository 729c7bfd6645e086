using System.CommandLine;
using Checker.Cli.Reports;
using Checker.Course.Scaffolding;

namespace Checker.Cli.Commands;

/// <summary><c>./check new</c>: a whole exercise to be written over, which an audit refuses until that is done.</summary>
internal static class NewCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var id = new Argument<string>("id") { Description = "A pair and a name (03-generators/rms-delay), with the pair's next number or one of your choice (03-generators/5-rms-delay)." };
        var command = new Command("new", "For authors: begin an exercise with all its files, each an example that says what to write in its place.") { id };
        command.SetAction((parsed, cancel) => RunAsync(screen, open(), parsed.GetValue(id)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, Workplace workplace, string text, CancellationToken cancel)
    {
        var exercise = NewExercise.Of(workplace.Curriculum, text);
        using var turn = await Turn.WaitAsync(workplace.Root, screen, cancel);
        var files = Scaffold.Write(workplace.Root, exercise, cancel);
        ScaffoldReport.Write(screen, exercise, files);
        screen.Document(new { Id = exercise.Id.ToString(), Files = files, Next = ScaffoldReport.Next(exercise) });
        return ExitCode.Passed;
    }
}
