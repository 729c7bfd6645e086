using Checker.Course;
using Checker.Course.Results;

namespace Site.Generator.Tests;

/// <summary>Two students: one has failed an exercise, one has not begun.</summary>
public static class MiniatureClass
{
    public static IReadOnlyList<StudentResults> Some { get; } =
    [
        new("Ada <b>", MiniatureResults.Some),
        new("Bo", new Dictionary<ExerciseId, Result>()),
    ];
}
