using Checker.Course;

namespace Checker.Grading;

/// <summary>The file that stands in the starter's place while an exercise is graded.</summary>
/// <param name="File">Relative to the course's root.</param>
/// <param name="IsOwn">True for the learner's own file, which may be untouched.</param>
public sealed record Answer(string File, bool IsOwn)
{
    /// <summary>False where only the verdict counts, and nobody reads why a test fails.</summary>
    public bool IsExplained { get; private init; } = true;

    /// <summary>The file in the exercise's folder, as the learner left it.</summary>
    public static Answer Own(Exercise exercise) => new($"{exercise.Folder}/{StarterOf(exercise)}", IsOwn: true);

    /// <summary>The starter, graded as it is.</summary>
    public static Answer Starter(Exercise exercise) => Own(exercise) with { IsOwn = false, IsExplained = false };

    /// <summary>The starter as it was given, kept in a file outside of the exercise's folder, where the learner's own now stands.</summary>
    public static Answer Given(string file) => new(file, IsOwn: false);

    public static Answer Solution(Exercise exercise) => new($"{exercise.SolutionFolder}/{StarterOf(exercise)}", IsOwn: false);

    public static Answer Wrong(WrongVariant variant) => new(variant.File, IsOwn: false) { IsExplained = false };

    public static Answer Of(Peer peer) => new(peer.File, IsOwn: false);

    internal static string StarterOf(Exercise exercise) => exercise.Starters[0];
}
