using System.CommandLine;
using Checker.Classroom;
using Checker.Classroom.Assigning;
using Checker.Classroom.Verifying;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class verify</c>: whether grades are what they were computed from.</summary>
internal static class VerifyGradesCommand
{
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var (assignment, submissions, secret) = (ClassOptions.Assignment(), ClassOptions.Submissions(), ClassOptions.Secret());
        var grades = new Option<string>("--in") { Description = "The folder of grades.", DefaultValueFactory = _ => "grades" };
        var command = new Command("verify", "Compute again what each grade was computed from: work, tests, tool and inputs. To grade anew, run ./check class grade with another manifest.")
        {
            grades, assignment, submissions, secret,
        };
        command.SetAction(parsed =>
        {
            string At(Option<string> option) => Path.GetFullPath(parsed.GetValue(option)!, folder);
            if (!Directory.Exists(At(grades)))
                throw new UsageException($"there is no folder {parsed.GetValue(grades)}; ./check class grade writes one");
            if (!File.Exists(At(secret)))
                throw new UsageException($"{parsed.GetValue(secret)} is not there, and inputs cannot be told without it; it lies where the class was graded");
            var verifier = new Verifier(open().Curriculum, AssignmentFile.Read(At(assignment)), AssignmentSecret.ReadOrCreate(At(secret)), At(submissions));
            var checkedGrades = Directory.EnumerateFiles(At(grades), "*.json").Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileName(file), Problems: verifier.Check(file))).ToList();
            foreach (var (name, problems) in checkedGrades)
            {
                foreach (var problem in problems)
                    screen.Error($"{name}: {problem}");
            }

            var sound = checkedGrades.Count(each => each.Problems.Count == 0);
            screen.Line($"Verified  {sound} of {checkedGrades.Count} grades");
            screen.Document(checkedGrades.Select(each => new { each.Name, each.Problems }));
            return sound == checkedGrades.Count ? ExitCode.Passed : ExitCode.Failed;
        });
        return command;
    }
}
