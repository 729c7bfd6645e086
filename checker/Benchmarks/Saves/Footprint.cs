namespace Checker.Benchmarks.Saves;

/// <summary>What a watch takes of the machine.</summary>
/// <param name="Residency">Bytes of physical memory of its own process.</param>
/// <param name="Processes">How many there are of it, itself included.</param>
internal readonly record struct Footprint(long Residency, int Processes)
{
    /// <summary>A save may leave so many bytes behind. Fifty thousand, a page or a syntax tree that somebody keeps, would be twice too many.</summary>
    public const long MostPerSave = 25_000;

    /// <summary>Whether nothing is left behind of the saves that were made since <paramref name="early"/>.</summary>
    public bool IsNoMoreThan(Footprint early, int saves) =>
        Residency - early.Residency <= MostPerSave * saves && Processes <= early.Processes;
}
