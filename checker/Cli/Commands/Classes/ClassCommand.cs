using System.CommandLine;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class</c>: for teachers. Assignments out, grades of record back.</summary>
internal static class ClassCommand
{
    /// <param name="folder">Where the words were typed; names of files count from it.</param>
    public static Command Create(Screen screen, string folder, Func<Workplace> open) => new(
        "class", "For teachers: give out an assignment, take submissions in, grade them in a sandbox, and fill in a gradebook.")
    {
        InitCommand.Create(screen, folder, open),
        CollectCommand.Create(screen, folder),
        PlanCommand.Create(screen, folder, open),
        RunCommand.Create(screen, folder, open),
        MergeCommand.Create(screen, folder),
        GradeCommand.Create(screen, folder, open),
        ExportCommand.Create(screen, folder, open),
        VerifyGradesCommand.Create(screen, folder, open),
        ResultCommand.Create(screen, folder, open),
        SandboxesCommand.Create(screen),
    };
}
