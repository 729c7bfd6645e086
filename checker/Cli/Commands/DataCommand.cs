using System.CommandLine;
using Checker.Data;

namespace Checker.Cli.Commands;

/// <summary><c>./check data</c>: the large real data, for learners who want to see their code on it.</summary>
internal static class DataCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var derive = new Option<bool>("--derive") { Description = "For authors: make exercises/data/flights20k.csv again from the package it came from." };
        var command = new Command("data", DataSets.About) { derive };
        command.SetAction((parsed, cancel) => RunAsync(screen, open().Root, parsed.GetValue(derive), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, string root, bool isDerived, CancellationToken cancel)
    {
        var progress = new ScreenProgress(screen);
        IReadOnlyList<DataFile> files = isDerived
            ? [await DataSets.DeriveFlights20k(root, progress, cancel)]
            : await DataSets.FetchLarge(root, progress, cancel);
        foreach (var file in files)
            screen.Line($"{(file.WasThere ? "there" : "new"),-6} {Path.GetRelativePath(root, file.Path).Replace('\\', '/')}  {file.Bytes:N0} bytes");
        screen.Document(new { Files = files });
        return ExitCode.Passed;
    }

    private sealed class ScreenProgress(Screen screen) : IProgress<string>
    {
        public void Report(string value) => screen.Progress($"[grey]{value}[/]");
    }
}
