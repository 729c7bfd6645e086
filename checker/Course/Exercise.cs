namespace Checker.Course;

/// <summary>A folder that the learner works in, as its README's front matter and its files describe it.</summary>
/// <param name="Points">One entry for each task, in order.</param>
/// <param name="Formerly">Ids that this exercise had before, so that no progress is lost.</param>
/// <param name="Folder">Relative to the root: <c>exercises/03-generators/1-rms-delay</c>.</param>
/// <param name="Starters">Names of the files that the learner edits, from <c>exercises/starters.lock</c>.</param>
/// <param name="Body">The README's Markdown after the front matter: one <c>## n. title</c> for each task.</param>
/// <param name="BodyLine">The README's line at which the body begins, from 1.</param>
/// <param name="Hints">For each task in order, its stages in order.</param>
/// <param name="Wrong">Known-wrong answers in <c>wrong/</c>; empty in a learner's assignment.</param>
public sealed record Exercise(
    ExerciseId Id, string Title, int Minutes, int Difficulty, IReadOnlyList<int> Points, IReadOnlyList<ExerciseId> Formerly,
    string Folder, IReadOnlyList<string> Starters, string Body, int BodyLine,
    IReadOnlyList<IReadOnlyList<string>> Hints, IReadOnlyList<WrongVariant> Wrong)
{
    /// <summary>Names of the C# files that the learner only reads: the trial, the tests, and what they need.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>Other ways to the same answer, which <c>./check bench</c> shows beside ours.</summary>
    public IReadOnlyList<Peer> Peers { get; init; } = [];

    /// <summary>The method name of the test that the starter, as it is given, fails first.</summary>
    public string Fails { get; init; } = "";

    /// <summary>The word of the starter whose deletion is all it takes, such as <c>.ToArray()</c>: a first run begins with such an exercise. Null for others.</summary>
    public string? WordToDelete { get; init; }

    /// <summary>Relative to the root: the folder of the solved files. It may be missing in a learner's assignment.</summary>
    public string SolutionFolder => $"solutions/{Id}";

    /// <summary>What the learner's files are now, to compare with <see cref="Results.Attempt.Answer"/>.</summary>
    public string AnswerId(string root) => BlobIds(root, Starters);

    /// <summary>What the given files are now, to compare with <see cref="Results.Attempt.Tests"/>.</summary>
    public string TestsId(string root) => BlobIds(root, Given);

    private string BlobIds(string root, IReadOnlyList<string> names) => string.Join(',', names
        .Select(name => Path.Combine(root, Folder, name))
        .Select(path => File.Exists(path) ? GitBlob.IdOf(path) : "missing"));
}
