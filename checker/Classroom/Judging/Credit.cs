using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom.Judging;

/// <summary>
/// Points for an exercise. Its weight is shared by its tasks as the exercise says; a task's share goes to the links of the chain that the task has, and a link counts when all
/// of its tests have passed. Memory is what the course is about: a right answer alone, which every starter gives, is worth half of either.
/// </summary>
internal static class Credit
{
    public static int PointsOf(Exercise exercise, int weight, ReferenceRun reference, IReadOnlyList<TestResult> tests)
    {
        var passed = tests.Where(test => test.Outcome == TestOutcome.Passed).Select(test => test.Name).ToHashSet();
        var total = exercise.Points.Sum();
        var earned = reference.Tests.GroupBy(test => test.Task).Sum(task => exercise.Points[task.Key - 1] * ShareOf([.. task], reference, passed));
        // A sum of fractions may lack a grain of a whole point.
        return (int)Math.Floor(weight * earned / total + 1e-9);
    }

    /// <summary>From 0 to 1.</summary>
    private static double ShareOf(IReadOnlyList<TestResult> tests, ReferenceRun reference, HashSet<string> passed)
    {
        var links = tests.GroupBy(test => reference.LinkOf(test.Name)).ToList();
        return links.Where(link => link.All(test => passed.Contains(test.Name))).Sum(link => WeightOf(link.Key)) / links.Sum(link => WeightOf(link.Key));
    }

    private static double WeightOf(Link link) => link == Link.Correct ? 1 : 2;
}
