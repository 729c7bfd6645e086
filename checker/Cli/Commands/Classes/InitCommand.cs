using System.CommandLine;
using Checker.Classroom;
using Checker.Classroom.Assigning;
using Checker.Course;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class init</c>: a repository for students, and what stays with the teacher.</summary>
internal static class InitCommand
{
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var name = new Argument<string>("name") { Description = "What the assignment is called in file names: week-3." };
        var pairs = new Option<string[]>("--pairs") { Description = "Pairs whose exercises are all assigned: 03-generators 04-chunked-reading.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var exercises = new Option<string[]>("--exercises") { Description = "Single exercises.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var due = new Option<DateTimeOffset?>("--due") { Description = "What comes later is late: 2026-10-16T22:00:00Z." };
        var output = new Option<string?>("--output") { Description = "The folder for the students' repository; it gets the assignment's name." };
        var command = new Command("init", "Make an assignment: a repository for students without solutions, and assignment.json with the weights.") { name, pairs, exercises, due, output };
        command.SetAction(parsed =>
        {
            var workplace = open();
            var chosen = Chosen(workplace.Curriculum, parsed.GetValue(pairs)!, parsed.GetValue(exercises)!);
            var file = Path.GetFullPath(AssignmentFile.Name, folder);
            // A teacher changes weights in it and makes the repository again: what stands there counts.
            var assignment = File.Exists(file) && chosen.Count == 0
                ? AssignmentFile.Read(file)
                : Assigned(parsed.GetValue(name)!, parsed.GetValue(due), chosen);
            if (File.Exists(file) && chosen.Count > 0)
                throw new UsageException($"{AssignmentFile.Name} is here already; leave out --pairs and --exercises to make the repository from it, or delete it first");
            var repository = Path.GetFullPath(parsed.GetValue(output) ?? parsed.GetValue(name)!, folder);
            var written = AssignmentRepository.Write(workplace.Root, workplace.Curriculum, assignment, repository);
            AssignmentFile.Write(file, assignment);
            var teachers = AssignmentTemplates.ForTeacher(workplace.Curriculum, assignment);
            AssignmentTemplates.Write(Path.GetFullPath("grading", folder), teachers);
            screen.Line($"Students  {repository}  {written.Count} files, {assignment.Exercises.Count} exercises, {assignment.MaxScore} points");
            screen.Line($"Yours     {AssignmentFile.Name}, and grading/ with {teachers.Count} files for grading on GitHub, GitLab, Kubernetes or Gradescope");
            screen.Document(new { Repository = repository, Files = written.Count, assignment.Name, assignment.MaxScore });
            return ExitCode.Passed;
        });
        return command;
    }

    private static List<Exercise> Chosen(Curriculum curriculum, IReadOnlyList<string> pairs, IReadOnlyList<string> exercises)
    {
        if (pairs.FirstOrDefault(pair => !curriculum.Pairs.Any(each => each.Id == pair)) is { } unknown)
            throw new UsageException($"there is no pair {unknown}; there are {string.Join(", ", curriculum.Pairs.Select(pair => pair.Id))}");
        return [.. curriculum.Exercises.Where(exercise => pairs.Contains(exercise.Id.Pair)).Union(exercises.Select(curriculum.Find))];
    }

    private static Assignment Assigned(string name, DateTimeOffset? due, List<Exercise> exercises) => exercises.Count == 0
        ? throw new UsageException($"say what is assigned, by --pairs or --exercises; or put an {AssignmentFile.Name} here")
        : Assignment.Of(name, due, exercises);
}
