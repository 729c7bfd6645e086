using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom.Exporting.Services;

/// <summary>
/// What a student's own results amount to. It is feedback: it was computed in the student's own checkout, by a process that holds the tests. A task that has all of its tests passed
/// earns its share; a judge is finer, and asks more.
/// </summary>
public static class OwnGrade
{
    /// <param name="standings">Of the student's checkout, once it has been checked.</param>
    /// <param name="owner">The student, as the service knows him.</param>
    public static Grade Of(Assignment assignment, IReadOnlyDictionary<ExerciseId, Standing> standings, string owner)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        ArgumentNullException.ThrowIfNull(standings);
        var exercises = assignment.Exercises.Select(assigned => Of(assigned, standings[assigned.Id])).ToList();
        return new Grade(
            new Submission(owner, owner, null, null, IsLate: false, owner, ""), assignment.Name, exercises.Sum(each => each.Points), assignment.MaxScore, exercises,
            new Evidence("", "", "", 0, "none"));
    }

    private static ExerciseGrade Of(AssignedExercise assigned, Standing standing)
    {
        var grade = new ExerciseGrade(assigned.Id, GradeVerdict.Fail, 0, assigned.Weight, null, [], [], []);
        if (standing.IsUntouched || standing.Result.Latest is not { } latest)
            return grade with { Reason = "not started" };
        return grade with
        {
            Verdict = VerdictOf(latest),
            Points = PointsOf(assigned.Weight, standing.Exercise, latest),
            Reason = latest.Reason,
            Tests = latest.TestResults,
            Figures = latest.Figures,
        };
    }

    private static int PointsOf(int weight, Exercise exercise, Attempt attempt)
    {
        var earned = attempt.TestResults.GroupBy(test => test.Task)
            .Where(task => task.All(test => test.Outcome == TestOutcome.Passed))
            .Sum(task => exercise.Points[task.Key - 1]);
        return weight * earned / exercise.Points.Sum();
    }

    private static GradeVerdict VerdictOf(Attempt attempt) => attempt.Verdict switch
    {
        Verdict.Passed => GradeVerdict.Pass,
        Verdict.DoesNotBuild => GradeVerdict.CompileError,
        Verdict.TimedOut => GradeVerdict.LimitWall,
        Verdict.OutOfMemory => GradeVerdict.LimitMemory,
        Verdict.Crashed => GradeVerdict.Crash,
        Verdict.Inconclusive => GradeVerdict.GateReview,
        _ => attempt.Figures.Any(figure => figure.Test == attempt.FirstFailure?.Name) ? GradeVerdict.MemoryFail : GradeVerdict.Fail,
    };
}
