using System.CommandLine;
using System.CommandLine.Invocation;
using Checker.Cli.Checkups;
using Checker.Cli.Commands;
using Checker.Course;
using Checker.Course.Results;
using Checker.Course.Scaffolding;
using Checker.Data;
using Checker.Grading;

namespace Checker.Cli;

/// <summary>The command line as a whole: its words, and what an expected error looks like.</summary>
internal static class CheckApp
{
    public static async Task<int> RunAsync(string[] args, Screen screen, string folder)
    {
        try
        {
            var parsed = CommandLine(screen, folder).Parse(args);
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
        catch (Exception e) when (e is UsageException or UnknownExerciseException or ScaffoldException or DataException or ResultsException)
        {
            screen.Error(e.Message);
            return ExitCode.Mistake;
        }
        catch (Exception e) when (e is GradingException or IOException or UnauthorizedAccessException)
        {
            screen.Error(e.Message);
            // The machine may be the cause, and who sees the error would have to know of the doctor.
            if (Workplace.RootAbove(folder) is { } root)
                await DoctorCommand.ExplainErrorAsync(screen, Doctor.Checkups(root), CancellationToken.None);
            return ExitCode.Mistake;
        }
    }

    private static RootCommand CommandLine(Screen screen, string folder)
    {
        Workplace Open() => Workplace.Open(folder, screen);
        var root = new RootCommand("Memory in Pairs: grades your exercises, renders the site, says what is next.")
        {
            ListCommand.Create(screen, Open),
            NextCommand.Create(screen, Open),
            VerifyCommand.Create(screen, Open),
            HintCommand.Create(screen, Open),
            ExplainCommand.Create(screen, Open),
            SolutionCommand.Create(screen, Open),
            ResetCommand.Create(screen, Open),
            ProgressCommand.Create(screen, folder, Open),
            SiteCommand.Create(screen, Open),
            DataCommand.Create(screen, Open),
            DoctorCommand.Create(screen, () => Workplace.FindRoot(folder)),
            BenchCommand.Create(screen, Open),
            NewCommand.Create(screen, Open),
            AuditCommand.Create(screen, () => Workplace.FindRoot(folder), Open),
        };
        root.Options.Add(new Option<bool>("--json") { Description = "Print one JSON document instead of text.", Recursive = true });
        root.Options.Add(new Option<bool>("--plain") { Description = "No colours, no symbols, no boxes: for screen readers and logs.", Recursive = true });
        root.SetAction((_, cancel) => MainJob.RunAsync(screen, Open(), cancel));
        return root;
    }
}
