namespace Checker.Course.Results;

/// <summary>What one student of a class handed in.</summary>
/// <param name="Name">Of the folder or the file.</param>
/// <param name="Results">One for each exercise that the student has tried.</param>
public sealed record StudentResults(string Name, IReadOnlyDictionary<ExerciseId, Result> Results);
