using System.Diagnostics;
using System.Text.RegularExpressions;
using Checker.Benchmarks.Clones;
using Checker.Course;

namespace Checker.Benchmarks.Saves;

/// <summary>
/// <c>dotnet watch test</c> on the learner's project. It says "Waiting for changes" when a run begins and "Waiting for a file to change" when it has ended; a
/// summary counts only behind the warning that the saved text has the compiler write.
/// </summary>
internal sealed partial class PeerWatch : IDisposable
{
    public const string Command = "dotnet watch test";

    private readonly Clone _clone;
    private readonly Spoken _watch;

    private PeerWatch(Clone clone, Spoken watch) => (_clone, _watch) = (clone, watch);

    public static async Task<PeerWatch> StartAsync(Clone clone)
    {
        var settings = BuildServers.Of(clone);
        // Otherwise it marks its lines with pictures, which a pipe of another encoding would break.
        settings["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        var watch = new PeerWatch(clone, new Spoken(clone.Root, settings, "watch", "test", "--project", "exercises/Exercises.csproj"));
        await watch._watch.UntilAsync(Idle());
        return watch;
    }

    /// <returns>From the save to the summary of its run.</returns>
    /// <exception cref="IOException">The summary is not what the saved text has to come to.</exception>
    public async Task<TimeSpan> SaveAsync(Exercise exercise, SavedText saved)
    {
        _watch.Forget();
        var clock = Stopwatch.StartNew();
        // To the peer a file that is renamed is a new one, for which it reads the project again; in place it is faster.
        _clone.SaveInPlace(exercise, saved.Text);
        await _watch.UntilAsync(new Regex($"#warning: '{saved.Token}'"));
        var summary = await _watch.UntilAsync(Summary());
        var took = clock.Elapsed;
        await _watch.UntilAsync(Idle());
        if (summary.Groups["outcome"].Value != (saved.Passes ? "Passed" : "Failed"))
            throw new IOException($"{Command} says '{summary.Value}' of a save whose tests {(saved.Passes ? "pass" : "fail")}.");
        return took;
    }

    public void Dispose() => _watch.Dispose();

    [GeneratedRegex("Waiting for a file to change before restarting")]
    private static partial Regex Idle();

    [GeneratedRegex("Test run summary: (?<outcome>[A-Z][a-z]+)")]
    private static partial Regex Summary();
}
