namespace Checker.Memory.Growths;

/// <summary>The sizes at which growth is measured: powers of two, so that the steps by which a list's capacity grows fall alike.</summary>
internal static class GrowthSizes
{
    /// <summary>Scratch is looked for, and the order of growth is read, with so many times the trial's size.</summary>
    private const int Largest = 8;

    public static IReadOnlyList<int> Factors { get; } = [1, 2, 4];

    /// <exception cref="ArgumentException">No growth can be seen from the trial's size.</exception>
    public static void Require(Trial trial)
    {
        if (trial.Size is < 1 or > int.MaxValue / Largest)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{trial.GetType().Name} has a Size of {trial.Size:N0}, and growth is measured with up to {Largest} times that: give it one from 1 to {int.MaxValue / Largest:N0}."),
                nameof(trial));
        }
    }
}
