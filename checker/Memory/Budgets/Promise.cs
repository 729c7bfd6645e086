namespace Checker.Memory.Budgets;

/// <summary>What a budget allows a measurement.</summary>
/// <param name="Name">The budget's.</param>
/// <param name="Recorded">The major version of the runtime on which its figure was measured.</param>
/// <param name="Here">The major version of the runtime that runs now.</param>
internal sealed record Promise(string Name, Bytes Bytes, int Recorded, int Here);
