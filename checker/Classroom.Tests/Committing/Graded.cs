using Checker.Course;

namespace Checker.Classroom.Tests.Committing;

/// <summary>Grades of nothing in particular.</summary>
internal static class Graded
{
    public static Grade With(int points, string id = "ada.1", string student = "ada", GradeVerdict verdict = GradeVerdict.Pass) => new(
        new Submission(id, student, null, null, false, "zip", "01"), "week-3", points, 10,
        [new ExerciseGrade(ExerciseId.Parse("01-trains/1-total"), verdict, points, 10, null, [], [], [])],
        new Evidence("check 0.1.0", "tests", "work", 5_000_017, "none"));
}
