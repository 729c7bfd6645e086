using Checker.Classroom;
using Checker.Classroom.Assigning;
using Checker.Course;

namespace Checker.Benchmarks.Submissions;

/// <summary>A class that has handed in one exercise: honest answers, each with a line of its own, and among ten of them one attack. No two files are the same.</summary>
/// <param name="student">The same name for the same place in the class.</param>
internal sealed record Handed(string Student, string Text, bool IsHostile)
{
    private const int OneHostileIn = 10;

    public static IReadOnlyList<Handed> Of(Exercise exercise, string solution, string starter, int count) =>
        [.. Enumerable.Range(0, count).Select(place => At(place, exercise, solution, starter))];

    /// <summary>Writes the folders of a class, and its assignment beside them.</summary>
    public static void Write(IReadOnlyList<Handed> all, Exercise exercise, string desk)
    {
        AssignmentFile.Write(Path.Combine(desk, AssignmentFile.Name), new Assignment("bench", null, [new AssignedExercise(exercise.Id, 10, [exercise.Starters[0]])]));
        foreach (var one in all)
        {
            var folder = Directory.CreateDirectory(Path.Combine(desk, "in", one.Student));
            File.WriteAllText(Path.Combine(folder.FullName, exercise.Starters[0]), one.Text);
        }
    }

    private static Handed At(int place, Exercise exercise, string solution, string starter)
    {
        var student = $"student-{place:00000}";
        if (place % OneHostileIn == OneHostileIn - 1)
            return new Handed(student, $"{solution}\n{Attacks.In(place / OneHostileIn)}\n// {student}\n", IsHostile: true);
        // As in a class: most have found it, some hand in what they were given, touched.
        return new Handed(student, $"{(place % 4 == 3 ? starter : solution)}\n// {student}, {exercise.Id}\n", IsHostile: false);
    }
}
