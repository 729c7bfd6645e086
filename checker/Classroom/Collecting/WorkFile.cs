using Checker.Course;

namespace Checker.Classroom.Collecting;

/// <summary>One assigned file, as a student wrote it.</summary>
internal sealed record WorkFile(ExerciseId Exercise, string Name, byte[] Content)
{
    /// <summary>A hundred times what an exercise needs.</summary>
    public const long Longest = 1 << 20;
}
