using System.CommandLine;
using Checker.Cli.Checkups;
using Checker.Cli.Reports;

namespace Checker.Cli.Commands;

/// <summary><c>./check doctor</c>: whether the machine has what the course needs, and what to do where it has not.</summary>
internal static class DoctorCommand
{
    public static Command Create(Screen screen, Func<string> root)
    {
        var command = new Command("doctor", "Look at SDK, packages, folders, memory and what else the course needs, and say what to do. Uses no network.");
        command.SetAction((_, cancel) => RunAsync(screen, Doctor.Checkups(root()), cancel));
        return command;
    }

    public static async Task<int> RunAsync(Screen screen, IReadOnlyList<Checkup> checkups, CancellationToken cancel)
    {
        var diagnoses = new List<Diagnosis>();
        foreach (var checkup in checkups)
        {
            var diagnosis = await checkup.RunAsync(cancel);
            DoctorReport.Write(screen, diagnosis);
            diagnoses.Add(diagnosis);
        }

        var faults = diagnoses.Count(diagnosis => diagnosis is { IsWell: false, IsOptional: false });
        DoctorReport.WriteSum(screen, faults);
        screen.Document(new { Checkups = diagnoses });
        return faults == 0 ? ExitCode.Passed : ExitCode.Mistake;
    }

    /// <summary>After an error that the machine may have caused: what of the needed is not well, and nothing where all is.</summary>
    public static async Task ExplainErrorAsync(Screen screen, IReadOnlyList<Checkup> checkups, CancellationToken cancel)
    {
        foreach (var checkup in checkups.Where(checkup => !checkup.IsOptional))
        {
            if (await checkup.RunAsync(cancel) is { IsWell: false } diagnosis)
                screen.Error($"doctor: {diagnosis.Name}: {diagnosis.Found.TrimEnd('.')}. {diagnosis.Remedy}");
        }
    }
}
