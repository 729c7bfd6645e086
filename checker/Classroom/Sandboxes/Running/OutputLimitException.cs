namespace Checker.Classroom.Sandboxes.Running;

/// <summary>A program writes more than it may. It never leaves this folder: the verdict says it.</summary>
internal sealed class OutputLimitException : Exception;
