using System.Globalization;
using Checker.Course;

namespace Checker.Cli;

/// <summary>Puts the starter as it was given in the place of the learner's file, which is copied aside first.</summary>
internal static class StarterReset
{
    /// <summary>Returns where the learner's file now lies, relative to the root.</summary>
    public static async Task<string> RunAsync(Workplace workplace, Exercise exercise, CancellationToken cancel)
    {
        var starter = exercise.Starters[0];
        var path = Path.Combine(workplace.Root, exercise.Folder, starter);
        var given = await GivenStarter.ReadAsync(workplace, exercise, cancel);

        var stamp = DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var kept = Path.Combine(".check", "kept", exercise.Id.Pair, exercise.Id.Name, $"{stamp}-{starter}");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(workplace.Root, kept))!);
        if (File.Exists(path))
            File.Copy(path, Path.Combine(workplace.Root, kept), overwrite: true);

        await GivenStarter.WriteAsync(path, given, cancel);
        return kept.Replace('\\', '/');
    }
}
