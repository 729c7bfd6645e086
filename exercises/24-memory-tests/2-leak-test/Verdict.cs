namespace MemoryTests.Exercise2;

/// <summary>What the leak test says of a dashboard.</summary>
public readonly record struct Verdict(string Dashboard, bool Leaks, bool Passes)
{
    public bool IsRight => Passes != Leaks;
}
