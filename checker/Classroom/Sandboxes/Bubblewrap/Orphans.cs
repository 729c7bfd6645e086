using System.Globalization;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Sandboxes.Bubblewrap;

/// <summary>
/// A jail's first process waits for a word of bwrap before it asks to die with it. Where bwrap is killed in between, it would wait for ever, and nothing but its
/// arguments, which are those of bwrap, tells whose it is.
/// </summary>
internal static class Orphans
{
    private const string Prefix = "check-jail-";

    private static int _last;

    /// <returns>An argument that no other jail has.</returns>
    public static string NextMark() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref _last)}");

    /// <summary>Ends what is left of one jail.</summary>
    public static void End(string mark) => End(argument => argument == mark);

    /// <summary>Ends what is left of the jails of graders that are gone.</summary>
    public static void Sweep() => End(argument => argument.StartsWith(Prefix, StringComparison.Ordinal) && JudgeOf(argument) is { } judge && ProcessRow.Read(judge) is null or { IsZombie: true });

    private static void End(Predicate<string> isMark)
    {
        foreach (var orphan in ProcessTree.StartedWith(isMark))
            _ = LibC.Kill(orphan, LibC.SigKill);
    }

    private static int? JudgeOf(string mark) => int.TryParse(mark[Prefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var judge) ? judge : null;
}
