using System.CommandLine;
using Checker.Classroom.Sandboxes;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class doctor</c>: which protections are on, and what to do about the rest.</summary>
internal static class SandboxesCommand
{
    public static Command Create(Screen screen)
    {
        var command = new Command("doctor", "Say which sandboxes work here, what each protects from, and what to do about the rest. Each is tried with a program that attacks it.");
        command.SetAction(_ =>
        {
            screen.Progress($"[grey]trying each sandbox ...[/]");
            var reports = SandboxFinder.Reports();
            foreach (var report in reports)
                Write(screen, report);
            screen.Document(reports);
            var official = reports.FirstOrDefault(report => report.Protections.AreOfficial);
            screen.Line($"{(official is null ? "No sandbox here is enough for a grade of record: what is graded is feedback." : $"Grades of record can be given here, with {official.Name}.")}");
            return official is null ? ExitCode.Failed : ExitCode.Passed;
        });
        return command;
    }

    private static void Write(Screen screen, SandboxReport report)
    {
        screen.Line($"{report.Name}{(report.Problem is { } problem ? $"  does not work here: {problem}" : "")}");
        if (report.Remedy is { } remedy)
            screen.Folded(remedy, 4, 4);
        foreach (var finding in report.Findings)
        {
            screen.FoldedRow($"  {(finding.IsOn ? "on " : "off")}  {finding.Protection}  {finding.Reason}", 0, 7);
            if (finding.Remedy is { } mend)
                screen.Folded(mend, 7, 7);
        }

        screen.Line();
    }
}
