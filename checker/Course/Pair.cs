namespace Checker.Course;

/// <summary>A Python technique and its C# counterpart: a folder of the same name in lessons, exercises and solutions.</summary>
/// <param name="Id">The folder's name, such as <c>03-generators</c>.</param>
public sealed record Pair(string Id, Lesson Lesson, IReadOnlyList<Exercise> Exercises)
{
    public int Minutes => Lesson.Minutes + Exercises.Sum(exercise => exercise.Minutes);
}
