using System.CommandLine;
using Checker.Classroom.Assigning;
using Checker.Classroom.Exporting.Services;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class result</c>: feedback in a student's own repository, in the form that Classroom 50 reads.</summary>
internal static class ResultCommand
{
    /// <param name="folder">Where the file goes: Classroom 50 looks in the checkout's top folder.</param>
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var command = new Command("result", $"In a student's repository: write {Classroom50Result.FileName} for Classroom 50 from what ./check has found. It is feedback and no grade of record.");
        command.SetAction(_ =>
        {
            var workplace = open();
            var assignment = AssignmentFile.Read(Path.Combine(workplace.Root, AssignmentFile.Name));
            var standings = workplace.Progress.Standings.ToDictionary(standing => standing.Exercise.Id);
            if (assignment.Exercises.FirstOrDefault(assigned => !standings.ContainsKey(assigned.Id)) is { } missing)
                throw new UsageException($"{AssignmentFile.Name} asks for {missing.Id}, which this checkout does not have; take both from your teacher's repository again");
            var run = Classroom50Run.From(Environment.GetEnvironmentVariable);
            var grade = OwnGrade.Of(assignment, standings, run.Owner);
            File.WriteAllText(Path.Combine(folder, Classroom50Result.FileName), Classroom50Result.Of(grade, run, DateTimeOffset.UtcNow));
            screen.Line($"Result    {Classroom50Result.FileName}  {grade.Score} of {grade.MaxScore} points, as feedback");
            screen.Document(new { File = Classroom50Result.FileName, grade.Score, grade.MaxScore });
            return ExitCode.Passed;
        });
        return command;
    }
}
