namespace Checker.Classroom.Compiling;

/// <summary>A line to the compile worker.</summary>
/// <param name="Given">Paths of the files that the exercise brings.</param>
/// <param name="Submitted">File names and texts of a submission.</param>
internal sealed record CompileRequest(IReadOnlyList<string> Given, IReadOnlyDictionary<string, string> Submitted);
