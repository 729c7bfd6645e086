namespace Checker.Grading;

/// <summary>What one version of an exercise's code takes for one trial.</summary>
/// <param name="Who">Starter, solution, or the name of a peer.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Allocated">Bytes of the managed heap that one call takes, once it runs steadily; null for Python, which has none.</param>
/// <param name="Peak">The most bytes of physical memory that the process had after one call, its runtime, libraries and input included; 0 where the system does not say.</param>
/// <param name="Milliseconds">One call once it runs steadily: the median of several.</param>
/// <param name="IsSame">Whether it answers what the solution answers.</param>
/// <param name="Reason">Why there are no figures; null where there are.</param>
public sealed record Benched(string Who, string Trial, int Size, long? Allocated, long Peak, double Milliseconds, bool IsSame, string? Reason)
{
    internal static Benched Without(string who, string trial, int size, string reason) => new(who, trial, size, null, 0, 0, IsSame: true, reason);
}
