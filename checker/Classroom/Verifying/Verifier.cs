using Checker.Classroom.Committing;
using Checker.Classroom.Planning;
using Checker.Course;
using Checker.Grading;

namespace Checker.Classroom.Verifying;

/// <summary>Computes again what a grade says it was computed from, and compares.</summary>
/// <param name="submissions">The folder that was graded.</param>
public sealed class Verifier(Curriculum curriculum, Assignment assignment, AssignmentSecret secret, string submissions)
{
    private readonly string _tests = CourseHash.Of(curriculum, assignment);

    /// <param name="file">Of one grade.</param>
    /// <returns>What does not agree, a sentence each; empty where all does.</returns>
    /// <exception cref="ClassroomException">It is no grade.</exception>
    public IReadOnlyList<string> Check(string file)
    {
        var grade = GradesFolder.Read(file);
        var work = SubmittedWork.Read(Path.Combine(submissions, grade.Submission.Id), assignment);
        return
        [
            .. If(grade.Evidence.Work != work.Sha256, "the files in its submission are not those that were graded"),
            .. If(grade.Evidence.Seed != secret.SeedOf(assignment.Name, grade.Evidence.Work), "its inputs do not come from this secret"),
            .. If(grade.Evidence.Tests != _tests, "the course's tests, starters or solutions are not those that it was graded with"),
            .. If(grade.Evidence.Tool != Grader.Tool, $"it was graded with {grade.Evidence.Tool}, and this is {Grader.Tool}"),
            .. If(grade.Assignment != assignment.Name, $"it is of the assignment {grade.Assignment}"),
            .. If(grade.Score != grade.Exercises.Sum(exercise => exercise.Points) || grade.MaxScore != grade.Exercises.Sum(exercise => exercise.MaxPoints), "its score is not the sum of its exercises"),
            .. grade.Exercises.Where(exercise => exercise.Points < 0 || exercise.Points > exercise.MaxPoints).Select(exercise => $"{exercise.Id} has {exercise.Points} of {exercise.MaxPoints} points"),
        ];
    }

    private static IEnumerable<string> If(bool isSo, string sentence) => isSo ? [sentence] : [];
}
