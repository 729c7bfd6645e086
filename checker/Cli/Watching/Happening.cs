using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli.Watching;

/// <summary>What a watch waits for; one at a time is taken care of.</summary>
internal abstract record Happening
{
    /// <summary>A file of the exercise was written, renamed or deleted; maybe to what it was before.</summary>
    public sealed record Saved(Exercise Exercise) : Happening;

    public sealed record Typed(char Key) : Happening;

    /// <summary>What became of a save.</summary>
    public sealed record Judged(Exercise Exercise, Attempt Attempt) : Happening;

    /// <summary>There is no verdict, and the learner should know why.</summary>
    public sealed record Refused(string Reason) : Happening;
}
