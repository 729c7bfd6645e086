namespace Checker.Course;

/// <summary>What somebody typed names no exercise, or more than one.</summary>
public sealed class UnknownExerciseException : Exception
{
    private UnknownExerciseException(string message, IEnumerable<Exercise> near)
        : base(message) => Near = [.. near.Select(exercise => exercise.Id)];

    /// <summary>What may have been meant, nearest first.</summary>
    public IReadOnlyList<ExerciseId> Near { get; }

    internal static UnknownExerciseException ForNone(string text, IReadOnlyList<Exercise> near) => new(
        near.Count == 0
            ? $"no exercise is called '{text}'; ids look like 03-generators/1-rms-delay, and part of one is enough"
            : $"no exercise is called '{text}'; did you mean {Names(near)}?",
        near);

    internal static UnknownExerciseException ForSeveral(string text, IReadOnlyList<Exercise> meant) => new(
        $"'{text}' may be {Names(meant)}; write more of the name", meant);

    private static string Names(IReadOnlyList<Exercise> exercises) => exercises.Count == 1
        ? $"{exercises[0].Id}"
        : $"{string.Join(", ", exercises.SkipLast(1).Select(exercise => exercise.Id))} or {exercises[^1].Id}";
}
