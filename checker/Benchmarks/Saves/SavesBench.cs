using System.Globalization;
using Checker.Benchmarks.Clones;
using Checker.Course;

namespace Checker.Benchmarks.Saves;

/// <summary>
/// From a save to the verdict: <c>./check watch</c> and <c>dotnet watch test</c> by turns, in clones; then what many saves leave behind. Times are shown, what is left behind is judged.
/// </summary>
internal static class SavesBench
{
    /// <summary>Of one exercise: the first starts its worker, which waits from then on.</summary>
    private const int SavesOfEach = 4;

    /// <summary>Asked for: a verdict in an eighth of the peer's time.</summary>
    private const int Asked = 8;

    /// <summary>Who has read a verdict needs longer than this to save again.</summary>
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(3);

    private static readonly Dictionary<string, string?> AsTheyAre = [];

    /// <param name="root">The checkout, committed.</param>
    /// <param name="exercises">How many exercises are saved, spread over the course; the peer saves the first of them once beside each. 0 leaves this part out.</param>
    /// <param name="row">How many saves follow each other without a pause, to see whether memory or processes are left behind. 0 leaves this part out.</param>
    /// <returns>The exit code: 1 where something is left behind.</returns>
    public static async Task<int> RunAsync(string root, int exercises, int row)
    {
        using var clone = new Clone(root);
        clone.BuildTool();
        var curriculum = Curriculum.Load(clone.Root);
        if (exercises > 0)
            await CompareAsync(root, clone, [.. Spread([.. curriculum.Exercises], exercises)]);
        clone.Restore();
        return row == 0 || await Row.JudgeAsync(clone, curriculum.Exercises.First(), row) ? 0 : 1;
    }

    private static async Task CompareAsync(string root, Clone clone, IReadOnlyList<Exercise> exercises)
    {
        using var theirClone = new Clone(root);
        using var peer = await PeerWatch.StartAsync(theirClone);
        using var watch = await OurWatch.StartAsync(clone, AsTheyAre);
        var (ours, theirs) = (new List<TimeSpan>(), new List<TimeSpan>());
        var theirTexts = new SavedTexts(theirClone, exercises[0]);
        await peer.SaveAsync(exercises[0], theirTexts.Next());
        foreach (var exercise in exercises)
        {
            var took = await SaveAsync(watch, exercise, new SavedTexts(clone, exercise));
            theirs.Add(await peer.SaveAsync(exercises[0], theirTexts.Next()));
            Console.WriteLine($"{exercise.Id,-40} {string.Join("  ", took.Select(Shown))} ms   {PeerWatch.Command} meanwhile {Shown(theirs[^1])} ms");
            ours.AddRange(took.Skip(1));
        }

        Console.WriteLine();
        Show("./check watch", ours, $"{exercises.Count} exercises");
        Show(PeerWatch.Command, theirs, $"{exercises[0].Id} alone; it builds and runs for each save, since test projects get no hot reload");
        Console.WriteLine($"{"times as long",-20} {"",9}   {Share(theirs, 0.50) / Share(ours, 0.50),9:N1}   {Share(theirs, 0.95) / Share(ours, 0.95),9:N1}   {Asked} is asked for");
        Console.WriteLine();
    }

    private static async Task<List<TimeSpan>> SaveAsync(OurWatch watch, Exercise exercise, SavedTexts texts)
    {
        var took = new List<TimeSpan>();
        while (took.Count < SavesOfEach)
        {
            await Task.Delay(Thinking);
            took.Add(await watch.SaveAsync(exercise, texts.Next()));
        }

        return took;
    }

    private static IEnumerable<Exercise> Spread(List<Exercise> all, int count) =>
        all.Where((_, place) => place % Math.Max(1, all.Count / count) == 0);

    private static void Show(string command, List<TimeSpan> took, string of) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{command,-20} {took.Count,3} saves   p50 {Share(took, 0.50).TotalMilliseconds,6:N0} ms  p95 {Share(took, 0.95).TotalMilliseconds,6:N0} ms   {of}"));

    private static string Shown(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds,6:N0}");

    private static TimeSpan Share(List<TimeSpan> values, double share) => values.Order().ElementAt((int)Math.Ceiling(share * values.Count) - 1);
}
