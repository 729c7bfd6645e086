using System.CommandLine;
using System.CommandLine.Invocation;
using Checker.Classroom;
using Checker.Classroom.Assigning;
using Checker.Classroom.Collecting;
using Checker.Classroom.Exporting;
using Checker.Classroom.Sandboxes;
using Checker.Cli.Checkups;
using Checker.Cli.Commands;
using Checker.Cli.Commands.Classes;
using Checker.Cli.Updating;
using Checker.Course;
using Checker.Course.Results;
using Checker.Course.Scaffolding;
using Checker.Data;
using Checker.Grading;

namespace Checker.Cli;

/// <summary>The command line as a whole: its words, and what an expected error looks like.</summary>
internal static class CheckApp
{
    /// <param name="folder">Where the words were typed: the course is the one around it, and names of files count from it.</param>
    /// <param name="home">A folder of the course to take where there is none around <paramref name="folder"/>; null for none.</param>
    public static async Task<int> RunAsync(string[] args, Screen screen, string folder, string? home = null)
    {
        ParseResult? parsed = null;
        string? found = null;
        var course = CourseOption.Create();

        // Asked by commands while they run: what was typed is known by then.
        string Root() => found ??= parsed!.GetValue(course) is { } named ? CourseOption.RootOf(named, folder) : Workplace.FindRoot(folder, home);
        Libraries.Announce();
        try
        {
            parsed = CommandLine(screen, folder, Root, course).Parse(args);
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Action is ParseErrorAction ? ExitCode.Mistake : code;
        }
        catch (OperationCanceledException)
        {
            screen.Error("stopped; what was graded before is kept");
            return ExitCode.Interrupted;
        }
        catch (CourseException e)
        {
            foreach (var defect in e.Defects)
                screen.Error(defect.ToString());
            return ExitCode.Mistake;
        }
        catch (Exception e) when (e is UsageException or UpdateException or UnknownExerciseException or ScaffoldException or DataException or ResultsException
            or ClassroomException or CollectException or AssignmentException or ExportException)
        {
            screen.Error(e.Message);
            return ExitCode.Mistake;
        }
        catch (SandboxException e)
        {
            screen.Error(e.Message);
            return ExitCode.TryAgain;
        }
        catch (Exception e) when (e is GradingException or IOException or UnauthorizedAccessException)
        {
            screen.Error(e.Message);
            // The machine may be the cause, and who sees the error would have to know of the doctor.
            if (found is not null)
                await DoctorCommand.ExplainErrorAsync(screen, Doctor.Checkups(found), CancellationToken.None);
            return ExitCode.Mistake;
        }
    }

    private static RootCommand CommandLine(Screen screen, string folder, Func<string> root, Option<string?> course)
    {
        // A course whose files are of two versions is not what anybody wants graded, shown or listed.
        string WholeRoot()
        {
            Journal.RefuseIfAt(root());
            return root();
        }

        Workplace Open() => Workplace.Open(WholeRoot(), screen);
        var command = new RootCommand("Memory in Pairs: grades your exercises, renders the site, says what is next.")
        {
            ListCommand.Create(screen, Open),
            NextCommand.Create(screen, Open),
            VerifyCommand.Create(screen, Open),
            WatchCommand.Create(screen, Open),
            HintCommand.Create(screen, Open),
            ExplainCommand.Create(screen, Open),
            SolutionCommand.Create(screen, Open),
            ResetCommand.Create(screen, Open),
            ProgressCommand.Create(screen, folder, Open),
            UpdateCommand.Create(screen, root),
            SiteCommand.Create(screen, folder, Open),
            DataCommand.Create(screen, Open),
            DoctorCommand.Create(screen, root),
            ClassCommand.Create(screen, folder, Open),
            BenchCommand.Create(screen, Open),
            NewCommand.Create(screen, Open),
            AuditCommand.Create(screen, WholeRoot, Open),
        };
        command.Options.Add(course);
        command.Options.Add(new Option<bool>("--json") { Description = "Print one JSON document instead of text.", Recursive = true });
        command.Options.Add(new Option<bool>("--plain") { Description = "No colours, no symbols, no boxes: for screen readers and logs.", Recursive = true });
        command.SetAction((_, cancel) => MainJob.RunAsync(screen, Open(), cancel));
        return command;
    }
}
