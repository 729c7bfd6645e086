using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Checker.Course.Results;

namespace Checker.Classroom.Exporting.Services;

/// <summary>
/// Classroom 50's <c>result.json</c>. It is feedback: it is made in a repository whose owner is the student. The runner stamps who and when again, by its own knowledge.
/// </summary>
public sealed class Classroom50Result
{
    public const string FileName = "result.json";

    private const string Schema = "classroom50/result/v1";

    private Classroom50Result(Classroom50Run run, Grade grade, DateTimeOffset gradedAt)
    {
        Classroom = run.Classroom;
        Assignment = run.Assignment;
        AssignmentType = run.AssignmentType;
        Owner = run.Owner;
        Submission = run.Tag;
        Commit = run.Commit;
        Release = run.Release;
        Review = run.Review;
        SubmittedAt = Instant(grade.Submission.Attempted ?? gradedAt);
        GradedAt = Instant(gradedAt);
        Score = grade.Score;
        MaxScore = grade.MaxScore;
        Tests = [.. grade.Exercises.Select(exercise => new Classroom50Test(
            exercise.Id.ToString(), exercise.Verdict == GradeVerdict.Pass, exercise.Points, exercise.MaxPoints, VerdictWords.Code(exercise.Verdict)))];
    }

    [JsonPropertyName("schema")]
    public string Format { get; } = Schema;

    public string Classroom { get; }

    public string Assignment { get; }

    [JsonPropertyName("assignment_type")]
    public string AssignmentType { get; }

    public string Owner { get; }

    public string Submission { get; }

    public string Commit { get; }

    public string Release { get; }

    public string Review { get; }

    [JsonPropertyName("datetime")]
    public string SubmittedAt { get; }

    [JsonPropertyName("graded_at")]
    public string GradedAt { get; }

    public int Score { get; }

    [JsonPropertyName("max-score")]
    public int MaxScore { get; }

    public IReadOnlyList<Classroom50Test> Tests { get; }

    /// <summary>The file's text.</summary>
    public static string Of(Grade grade, Classroom50Run run, DateTimeOffset gradedAt)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(run);
        return JsonSerializer.Serialize(new Classroom50Result(run, grade, gradedAt), CourseJson.Options) + "\n";
    }

    private static string Instant(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
