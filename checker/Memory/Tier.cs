namespace Checker.Memory;

/// <summary>Which of the codes that the JIT makes of one method a figure is about: each allocates its own exact number of bytes.</summary>
public enum Tier
{
    /// <summary>Optimised code, as a program runs after its first moments.</summary>
    Steady,

    /// <summary>The quick code of a program's first calls, with tiered compilation as it is by default.</summary>
    Cold,

    /// <summary>Code without any optimisation, as a Debug build has it.</summary>
    Unoptimized,
}
