namespace Checker.Course;

// Public here alone: Checker.Xunit's own copy stays internal.
public static partial class GitBlob;
