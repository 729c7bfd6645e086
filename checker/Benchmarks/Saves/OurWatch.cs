using System.Diagnostics;
using System.Text.RegularExpressions;
using Checker.Benchmarks.Clones;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Benchmarks.Saves;

/// <summary><c>./check watch</c> in a clone. Each verdict is believed only if the result on disk is of the file that was saved.</summary>
internal sealed partial class OurWatch : IDisposable
{
    private readonly Clone _clone;
    private readonly Spoken _watch;

    private OurWatch(Clone clone, Spoken watch) => (_clone, _watch) = (clone, watch);

    public int Processes => _watch.Processes;

    /// <inheritdoc cref="Spoken.Residency"/>
    public long Residency => _watch.Residency;

    public static async Task<OurWatch> StartAsync(Clone clone, IReadOnlyDictionary<string, string?> settings)
    {
        var watch = new OurWatch(clone, new Spoken(clone.Root, settings, "exec", clone.Tool, "watch", "--plain"));
        await watch._watch.UntilAsync(Ready());
        return watch;
    }

    /// <returns>From the save to the first words of its verdict.</returns>
    public async Task<TimeSpan> SaveAsync(Exercise exercise, SavedText saved) => await SaveAsync(exercise, saved.Text, saved.Passes ? "PASSED" : "FAILED");

    /// <inheritdoc cref="SaveAsync(Exercise, SavedText)"/>
    /// <exception cref="IOException">Another verdict was written than <paramref name="verdict"/>, or it is of another file.</exception>
    public async Task<TimeSpan> SaveAsync(Exercise exercise, string text, string verdict)
    {
        _watch.Forget();
        var clock = Stopwatch.StartNew();
        _clone.Save(exercise, text);
        var said = await _watch.UntilAsync(Verdict());
        var took = clock.Elapsed;
        await _watch.UntilAsync(Ready());
        var graded = new ResultsFolder(_clone.Root).Load(exercise).Result.Latest?.Answer;
        if (said.Value != $"{verdict}  {exercise.Id}" || graded != exercise.AnswerId(_clone.Root))
            throw new IOException($"./check watch says '{said.Value}' of a save that has to be {verdict}{(graded == exercise.AnswerId(_clone.Root) ? "" : ", and graded another file")}.");
        return took;
    }

    public void Dispose() => _watch.Dispose();

    [GeneratedRegex("q quit")]
    private static partial Regex Ready();

    [GeneratedRegex(@"^(PASSED|FAILED|DOES NOT BUILD|TIMED OUT|OUT OF MEMORY|CRASHED|INCONCLUSIVE)  \S+", RegexOptions.Multiline)]
    private static partial Regex Verdict();
}
