namespace Checker.Xunit;

/// <summary>The tests of an exercise form a chain in source order: once one fails, those after it are skipped, because they would only fail for the same reason.</summary>
internal static class Chain
{
    /// <summary>Why a test was skipped.</summary>
    /// <param name="broken">The method name of the test that failed.</param>
    public static string WaitsFor(string broken) => $"waits for: {broken.Replace('_', ' ')}";
}
