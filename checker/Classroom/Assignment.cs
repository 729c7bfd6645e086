using Checker.Course;

namespace Checker.Classroom;

/// <summary>What a class is asked to hand in. It is public: a student's repository holds it too.</summary>
/// <param name="Name">A slug, such as <c>week-3</c>.</param>
/// <param name="Due">Work handed in later is late; null for no date.</param>
public sealed record Assignment(string Name, DateTimeOffset? Due, IReadOnlyList<AssignedExercise> Exercises)
{
    /// <summary>A point of an exercise, so that a part of it is still a whole number.</summary>
    private const int PointsOfTask = 10;

    public int MaxScore => Exercises.Sum(exercise => exercise.Weight);

    /// <summary>The assignment of whole exercises: each weighs the points of its tasks, and its starters are to be handed in.</summary>
    public static Assignment Of(string name, DateTimeOffset? due, IEnumerable<Exercise> exercises) =>
        new(name, due, [.. exercises.Select(exercise => new AssignedExercise(exercise.Id, PointsOfTask * exercise.Points.Sum(), exercise.Starters))]);
}

/// <summary>One exercise of an assignment.</summary>
/// <param name="Weight">Integer points for all of its tasks.</param>
/// <param name="Files">Names of the files that are taken from a submission, and no others: <c>RmsDelay.cs</c>.</param>
public sealed record AssignedExercise(ExerciseId Id, int Weight, IReadOnlyList<string> Files);
