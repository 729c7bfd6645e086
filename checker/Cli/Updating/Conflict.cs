namespace Checker.Cli.Updating;

/// <summary>How the learner and the course differ over a file.</summary>
internal enum Conflict
{
    /// <summary>Both have changed it, or both have added one.</summary>
    BothChanged,

    /// <summary>The course has removed what the learner changed.</summary>
    Removed,

    /// <summary>The learner has deleted what the course changed.</summary>
    Deleted,

    /// <summary>Something of the learner's has the name of a folder above it, or is a folder of its name.</summary>
    InTheWay,
}
