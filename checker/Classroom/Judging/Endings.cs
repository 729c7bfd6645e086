using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Judging;

/// <summary>Says how a jailed program ended.</summary>
internal static class Endings
{
    private const int MostWords = 300;

    /// <param name="when">What it did then: <c>it answered</c>.</param>
    public static string Sentence(JailEnd end, string when) => end.Limit switch
    {
        GradeVerdict.LimitWall => $"it was still running when its time was over, while {when}",
        GradeVerdict.LimitCpu => $"it used all of its processor time while {when}",
        GradeVerdict.LimitMemory => $"it needed more memory than the sandbox has while {when}",
        GradeVerdict.LimitOutput => $"it printed more than is read while {when}",
        GradeVerdict.LimitPids => $"it started more threads and processes than the sandbox has while {when}",
        _ => $"the process ended with exit code {end.ExitCode} while {when}{LastWords(end.Errors.Trim())}",
    };

    private static string LastWords(string errors) => errors.Length == 0 ? "" : ": " + (errors.Length > MostWords ? errors[..MostWords] + "..." : errors);
}
