namespace Checker.Memory.Workers;

/// <summary>Allocated right after a window closed.</summary>
internal sealed class Closing;
