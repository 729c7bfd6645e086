using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Proofs;
using Checker.Course.Results;

namespace Site.Theme;

/// <summary>The curriculum with the learner's results beside it.</summary>
public sealed record Learning(Curriculum Curriculum, IReadOnlyDictionary<ExerciseId, Result> Results)
{
    private List<string>? _sequence;

    private Dictionary<string, string>? _titles;

    private PairEntries? _entries;

    /// <summary>The students of a class, for their teacher; null for a learner's own site.</summary>
    public IReadOnlyList<StudentResults>? Class { get; init; }

    /// <summary>What the engine was shown to do; null for a course that brings no engine of its own.</summary>
    public Proof? Proof { get; init; }

    /// <summary>Where the pages are published; null for a learner's own. Published pages know nothing of results.</summary>
    public Publication? Publication { get; init; }

    /// <summary>True for pages that a watch serves: they ask for themselves again when there is a verdict.</summary>
    public bool IsLive { get; init; }

    public int Exercises { get; } = Curriculum.Exercises.Count();

    /// <summary>The pairs in the list of all lessons.</summary>
    public PairEntries Entries => _entries ?? LazyInitializer.EnsureInitialized(ref _entries, () => new PairEntries(this));

    /// <summary>Exercises that ever passed: nobody loses one by trying further.</summary>
    public int Passed => Curriculum.Exercises.Count(HasPassed);

    /// <summary>What <c>./check explain</c> found of each exercise that was explained.</summary>
    public IReadOnlyDictionary<ExerciseId, ExerciseExplanation> Explanations { get; init; } = new Dictionary<ExerciseId, ExerciseExplanation>();

    public Result? ResultOf(ExerciseId id) => Results.GetValueOrDefault(id);

    /// <summary>Exercises that passed with an older version of themselves, and are to be checked again.</summary>
    public IReadOnlySet<ExerciseId> Outdated { get; init; } = new HashSet<ExerciseId>();

    /// <summary>Of the latest attempt, which may be behind what passed before.</summary>
    public VerdictMark MarkOf(ExerciseId id) =>
        Outdated.Contains(id) ? VerdictMark.Outdated : VerdictMark.Of(ResultOf(id)?.Latest?.Verdict ?? Verdict.NotStarted);

    public bool HasPassed(Exercise exercise) => ResultOf(exercise.Id)?.HasPassed ?? false;

    /// <summary>True once the learner's own has passed, or the solution was asked for, where the checkout has one: then it has a page.</summary>
    public bool IsSolutionOpen(Exercise exercise) =>
        ResultOf(exercise.Id) is { } result && (result.HasPassed || result.SolutionRevealed) && HasSolution(Curriculum.Root, exercise);

    /// <summary>True where the checkout has the solved files and their reasons: an assignment leaves them out.</summary>
    public static bool HasSolution(string root, Exercise exercise) =>
        exercise.Starters.Append("README.md").All(name => File.Exists(Path.Combine(root, exercise.SolutionFolder, name)));

    public static string SolutionTitle(Exercise exercise) => $"Solution: {exercise.Title}";

    public int PassedIn(Pair pair) => pair.Exercises.Count(HasPassed);

    /// <summary>The first exercise in course order that never passed.</summary>
    public Exercise? Next => Curriculum.Exercises.FirstOrDefault(exercise => !HasPassed(exercise));

    /// <summary>The addresses before and after this one in the order of reading; null at the ends.</summary>
    public (string? Previous, string? Next) Neighbours(string address)
    {
        var sequence = LazyInitializer.EnsureInitialized(ref _sequence, () => [.. Curriculum.Pairs.SelectMany(AddressesOf)]);
        int place = sequence.IndexOf(address);
        return place < 0
            ? (null, null)
            : (place > 0 ? sequence[place - 1] : Addresses.Front, place + 1 < sequence.Count ? sequence[place + 1] : Publication is null ? Addresses.Progress : null);
    }

    public string TitleAt(string address) =>
        LazyInitializer.EnsureInitialized(ref _titles, Titles).GetValueOrDefault(address) ?? (address == Addresses.Progress ? "Your progress" : Curriculum.Title);

    private Dictionary<string, string> Titles() => new(
        [
            .. Curriculum.Pairs.Select(pair => KeyValuePair.Create(Addresses.Of(pair), pair.Lesson.Title)),
            .. Curriculum.Exercises.Select(exercise => KeyValuePair.Create(Addresses.Of(exercise.Id), exercise.Title)),
            .. Curriculum.Exercises.Select(exercise => KeyValuePair.Create(Addresses.SolutionOf(exercise.Id), SolutionTitle(exercise))),
        ],
        StringComparer.Ordinal);

    private IEnumerable<string> AddressesOf(Pair pair) => pair.Exercises
        .SelectMany(exercise => IsSolutionOpen(exercise) ? [Addresses.Of(exercise.Id), Addresses.SolutionOf(exercise.Id)] : new[] { Addresses.Of(exercise.Id) })
        .Prepend(Addresses.Of(pair));
}
