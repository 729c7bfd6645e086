using System.Text.Json;

namespace Checker.Classroom.Exporting;

/// <summary>Verdicts as a student reads them.</summary>
internal static class VerdictWords
{
    public static string Of(GradeVerdict verdict) => verdict switch
    {
        GradeVerdict.Pass => "passed",
        GradeVerdict.MemoryFail => "right answers, too much memory",
        GradeVerdict.Fail => "failed",
        GradeVerdict.CompileError => "does not compile",
        GradeVerdict.GateReview => "waits for a person to look at it",
        GradeVerdict.LimitWall => "took too long",
        GradeVerdict.LimitCpu => "took too much processor time",
        GradeVerdict.LimitMemory => "took more memory than a run may have",
        GradeVerdict.LimitOutput => "wrote too much output",
        GradeVerdict.LimitPids => "started too many processes or threads",
        GradeVerdict.Crash => "crashed",
        GradeVerdict.Infra => "could not be graded, and that is not your fault",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "has no words yet"),
    };

    /// <summary>The word that scripts read: <c>mem-fail</c>.</summary>
    public static string Code(GradeVerdict verdict) => JsonSerializer.Serialize(verdict).Trim('"');

    /// <summary>True where the points are no last word: a person, or another run, decides.</summary>
    public static bool IsOpen(ExerciseGrade exercise) => ModerationCase.Of(exercise).Any();
}
