namespace Checker.Memory.Tests.Loops;

/// <summary>A class with a lambda of its own.</summary>
internal static class Other
{
    public static Action Lambda { get; } = () => { };
}
