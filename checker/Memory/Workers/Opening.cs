namespace Checker.Memory.Workers;

/// <summary>Allocated right before a window opens.</summary>
internal sealed class Opening;
