using System.Globalization;
using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Classroom.Exporting.Services;

/// <summary>Gradescope's <c>results.json</c>: an entry for each exercise, whose output says what became of its tests.</summary>
/// <param name="Visibility"><c>visible</c>, <c>hidden</c>, <c>after_due_date</c> or <c>after_published</c>.</param>
public sealed record GradescopeResults(string Visibility = "visible")
{
    public const string FileName = "results.json";

    private const int LongestOutput = 4000;

    private static readonly JsonSerializerOptions Options = new(CourseJson.Options)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public string Of(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return JsonSerializer.Serialize(
            new
            {
                grade.Score,
                Visibility,
                Output = Summary(grade),
                OutputFormat = "text",
                TestOutputFormat = "text",
                TestNameFormat = "text",
                // What a student's program printed stands in no grade; what the runner itself printed is no business of the student's.
                StdoutVisibility = "hidden",
                Tests = grade.Exercises.Select(Entry),
            },
            Options) + "\n";
    }

    private object Entry(ExerciseGrade exercise, int place) => new
    {
        Score = exercise.Points,
        MaxScore = exercise.MaxPoints,
        // Left out where it is open: it has neither passed nor failed.
        Status = VerdictWords.IsOpen(exercise) ? null : exercise.Verdict == GradeVerdict.Pass ? "passed" : "failed",
        Name = exercise.Id.ToString(),
        Number = (place + 1).ToString(CultureInfo.InvariantCulture),
        Output = Shortened.To(LongestOutput, string.Join('\n', Lines(exercise))),
        Tags = new[] { VerdictWords.Code(exercise.Verdict) },
        Visibility,
    };

    private static IEnumerable<string> Lines(ExerciseGrade exercise)
    {
        yield return VerdictWords.Of(exercise.Verdict);
        if (exercise.Reason is { Length: > 0 } reason)
            yield return reason;
        foreach (var test in exercise.Tests)
            yield return $"{Words(test.Outcome)}  {test.Sentence}{(test.Message is { Length: > 0 } message ? $"\n{message}" : "")}";
    }

    private static string Summary(Grade grade) =>
        $"{grade.Score} of {grade.MaxScore} points.{(ModerationCase.Of(grade).Any() ? " A person will look at what is open, and the points may change." : "")}";

    private static string Words(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => "passed",
        TestOutcome.Failed => "FAILED",
        TestOutcome.Skipped => "skipped",
        _ => "open",
    };
}
