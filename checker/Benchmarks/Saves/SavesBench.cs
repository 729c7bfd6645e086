using System.Diagnostics;
using System.Text.RegularExpressions;
using Checker.Course;

namespace Checker.Benchmarks.Saves;

/// <summary>
/// From a save to the verdict of <c>./check watch</c>, and what many saves leave behind. Works in a clone, and prints a table. Shown, never judged.
/// </summary>
internal static partial class SavesBench
{
    /// <summary>Of one exercise: the first starts its worker, which waits from then on.</summary>
    private const int SavesOfEach = 4;

    /// <summary>Who has read a verdict needs longer than this to save again.</summary>
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(3);

    /// <param name="root">The checkout, committed.</param>
    /// <param name="exercises">How many exercises are saved, spread over the course; the rest is left out.</param>
    /// <param name="row">How many saves of a half-written file follow each other without a pause, to see whether memory or processes are left behind.</param>
    public static async Task RunAsync(string root, int exercises, int row)
    {
        using var clone = new Clone(root);
        var curriculum = Curriculum.Load(clone.Root);
        var all = curriculum.Exercises.ToList();
        var some = all.Where((_, place) => place % Math.Max(1, all.Count / exercises) == 0).ToList();
        var ours = new List<double>();
        using (var watch = new Spoken(clone.Root, "exec", clone.Tool, "watch", "--plain"))
        {
            await watch.UntilAsync(Ready());
            foreach (var exercise in some)
            {
                var took = await SaveAsync(clone.Root, exercise, watch);
                Console.WriteLine($"{exercise.Id,-40} {string.Join("  ", took.Select(ms => $"{ms,6:N0}"))} ms");
                ours.AddRange(took.Skip(1));
            }

            await SaveInARowAsync(clone.Root, some[0], watch, row);
        }

        Console.WriteLine();
        Console.WriteLine($"./check watch      {ours.Count} saves   p50 {Share(ours, 0.50):N0} ms   p95 {Share(ours, 0.95):N0} ms");
    }

    /// <summary>Saves the starter and the solution by turns, each time with another last line.</summary>
    private static async Task<List<double>> SaveAsync(string root, Exercise exercise, Spoken watch)
    {
        var file = Path.Combine(root, exercise.Folder, exercise.Starters[0]);
        var texts = new[] { await File.ReadAllTextAsync(file), await File.ReadAllTextAsync(Path.Combine(root, exercise.SolutionFolder, exercise.Starters[0])) };
        var took = new List<double>();
        for (var save = 0; save < SavesOfEach; save++)
        {
            await Task.Delay(Thinking);
            var clock = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, $"{texts[save % 2]}\n// Saved {save}.\n");
            await watch.UntilAsync(Verdict());
            took.Add(clock.Elapsed.TotalMilliseconds);
            await watch.UntilAsync(Ready());
        }

        return took;
    }

    private static async Task SaveInARowAsync(string root, Exercise exercise, Spoken watch, int row)
    {
        var file = Path.Combine(root, exercise.Folder, exercise.Starters[0]);
        var text = await File.ReadAllTextAsync(file);
        for (var save = 1; save <= row; save++)
        {
            await File.WriteAllTextAsync(file, $"{text}\nhalf a word {save}");
            await watch.UntilAsync(Verdict());
            await watch.UntilAsync(Ready());
            if (save == row / 10 || save == row)
                Console.WriteLine($"after {save,6:N0} saves in a row   {watch.Residency >> 20:N0} MiB in the process   {Descendants(watch.Id)} processes below it");
        }
    }

    /// <summary>As Linux tells; elsewhere nobody does, and it says 0.</summary>
    private static int Descendants(int id) => Directory.Exists("/proc")
        ? Directory.EnumerateDirectories($"/proc/{id}/task").Sum(task => File.ReadAllText($"{task}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(child => 1 + Descendants(int.Parse(child, System.Globalization.CultureInfo.InvariantCulture))))
        : 0;

    private static double Share(List<double> values, double share) => values.Order().ElementAt((int)Math.Ceiling(share * values.Count) - 1);

    [GeneratedRegex("q quit")]
    private static partial Regex Ready();

    [GeneratedRegex(@"^(PASSED|FAILED|DOES NOT BUILD|TIMED OUT|OUT OF MEMORY|CRASHED|INCONCLUSIVE)  ", RegexOptions.Multiline)]
    private static partial Regex Verdict();
}
