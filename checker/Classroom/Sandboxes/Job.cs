namespace Checker.Classroom.Sandboxes;

/// <summary>What is to be run in a sandbox.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="Folders">Folders and files that it may read, at the same paths; besides them only the system's libraries and the .NET runtime.</param>
/// <param name="Environment">All variables that it sees.</param>
public sealed record Job(IReadOnlyList<string> Command, IReadOnlyList<string> Folders, IReadOnlyDictionary<string, string> Environment, JailLimits Limits);
