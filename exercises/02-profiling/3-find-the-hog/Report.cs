namespace Profiling.Exercise3;

/// <summary>All that is judged: the lines of the report, and the step that is said to allocate most.</summary>
public sealed record Report(string[] Lines, Step? Hog);
