namespace Checker.Memory.Tests.Retentions;

/// <summary>Keeps what anyone gives it; no code under test does.</summary>
internal static class Others
{
    public static readonly List<long[]> Kept = [];
}
