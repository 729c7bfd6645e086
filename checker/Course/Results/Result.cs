using System.Text.Json.Serialization;

namespace Checker.Course.Results;

/// <summary>What is on disk for one exercise: <c>.check/results/03-generators/1-rms-delay.json</c>.</summary>
/// <param name="Format">The version of this file's shape; see <see cref="CurrentFormat"/>.</param>
/// <param name="History">Every former attempt, oldest first.</param>
/// <param name="Reference">The starter's and the solution's figures, for the chart; null before the audit has measured them.</param>
/// <param name="HintsShown">For each task in order, how many stages of its hint the learner has seen.</param>
/// <param name="SolutionRevealed">True when the learner asked for the solution before passing.</param>
public sealed record Result(
    int Format, ExerciseId Id, Attempt? Latest, IReadOnlyList<Milestone> History, Reference? Reference,
    IReadOnlyList<int> HintsShown, bool SolutionRevealed)
{
    public const int CurrentFormat = 1;

    /// <summary>True once any attempt passed, whatever became of later ones.</summary>
    [JsonIgnore]
    public bool HasPassed => Latest?.Verdict == Verdict.Passed || History.Any(milestone => milestone.Verdict == Verdict.Passed);

    /// <summary>The latest attempt did not pass, and the same file did, under other given files or by another tool.</summary>
    [JsonIgnore]
    public bool PassedOlderVersion => Latest is { Verdict: not Verdict.Passed } latest && History.Any(milestone =>
        milestone.Verdict == Verdict.Passed && milestone.Answer == latest.Answer && (milestone.Tests, milestone.Tool) != (latest.Tests, latest.Tool));

    /// <summary>The history holds the former ones; the latest stands beside it.</summary>
    [JsonIgnore]
    public int Attempts => History.Count + (Latest is null ? 0 : 1);

    /// <summary>The latest attempt's.</summary>
    [JsonIgnore]
    public int? Score => MemoryScore.Of(Reference, Latest?.Figures ?? []);

    /// <summary>The highest score of an attempt that passed; null before the first.</summary>
    [JsonIgnore]
    public int? BestScore =>
        History.Append(MilestoneOfLatest()).Max(milestone => milestone is { Verdict: Verdict.Passed } ? milestone.Score : null);

    /// <summary>The task that the latest attempt failed; where that one came to no test, the task before it.</summary>
    [JsonIgnore]
    public int TaskAtHand => Latest?.FirstFailure?.Task ?? History.LastOrDefault(milestone => milestone.Task is not null)?.Task ?? 1;

    /// <summary>How many different files have failed at a task. To try the same file again is no further try.</summary>
    public int TriesAt(int task) => History.Append(MilestoneOfLatest())
        .Where(milestone => milestone?.Task == task)
        .DistinctBy(milestone => milestone!.Answer)
        .Count();

    public static Result OfNothing(ExerciseId id) => new(CurrentFormat, id, null, [], null, [], false);

    /// <summary>The result after one more attempt: the former latest becomes history.</summary>
    public Result With(Attempt attempt) => this with
    {
        Latest = attempt,
        History = MilestoneOfLatest() is { } former ? [.. History, former] : History,
    };

    /// <summary>What both know of the exercise: the later attempt is the latest, and no attempt, hint or score of either is lost.</summary>
    public Result MergedWith(Result other)
    {
        var (earlier, later) = other.Latest?.At > (Latest?.At ?? DateTimeOffset.MinValue) ? (this, other) : (other, this);
        return this with
        {
            Latest = later.Latest,
            History =
            [
                .. History.Concat(other.History).Append(earlier.MilestoneOfLatest()).OfType<Milestone>()
                    .OrderByDescending(milestone => milestone.Score)
                    .ThenByDescending(milestone => milestone.Task)
                    .DistinctBy(milestone => (milestone.At, milestone.Verdict, milestone.Answer))
                    .Where(milestone => (milestone.At, milestone.Answer) != (later.Latest?.At, later.Latest?.Answer))
                    .OrderBy(milestone => milestone.At),
            ],
            HintsShown = [.. Enumerable.Range(0, Math.Max(HintsShown.Count, other.HintsShown.Count))
                .Select(task => Math.Max(HintsShown.ElementAtOrDefault(task), other.HintsShown.ElementAtOrDefault(task)))],
            SolutionRevealed = SolutionRevealed || other.SolutionRevealed,
        };
    }

    private Milestone? MilestoneOfLatest() => Latest is null ? null : new Milestone(
        Latest.At, Latest.Verdict, Latest.Answer, Score, HasFailedAtATask(Latest.Verdict) ? TaskAtHand : null, Latest.Tests, Latest.Tool);

    /// <summary>A file that does not compile has tried nothing yet, and a reading that nobody can vouch for is not the learner's failure.</summary>
    private static bool HasFailedAtATask(Verdict verdict) =>
        verdict is Verdict.Failed or Verdict.TimedOut or Verdict.OutOfMemory or Verdict.Crashed;
}
