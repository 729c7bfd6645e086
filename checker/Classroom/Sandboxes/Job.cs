namespace Checker.Classroom.Sandboxes;

/// <summary>What is to be run in a sandbox.</summary>
/// <param name="Command">The program, as a full path, and its arguments.</param>
/// <param name="Folders">
/// Folders, or files, that it may read, at the same paths; besides them only the system's libraries and the .NET runtime. Where the judge is root the program is
/// another user, so they must be readable by everybody.
/// </param>
/// <param name="Environment">All variables that it sees.</param>
public sealed record Job(IReadOnlyList<string> Command, IReadOnlyList<string> Folders, IReadOnlyDictionary<string, string> Environment, JailLimits Limits);
