namespace Checker.Memory.Workers;

/// <summary>What a worker is asked to do: one line of JSON.</summary>
/// <param name="Task">One of the constants of <see cref="Tasks"/>.</param>
/// <param name="Types">For <see cref="Tasks.NameTypes"/>: method tables of the worker.</param>
internal sealed record Order(string Task, Subject? Subject = null, int Size = 0, IReadOnlyList<long>? Types = null);
