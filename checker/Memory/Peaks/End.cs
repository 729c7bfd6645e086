namespace Checker.Memory.Peaks;

/// <summary>How a process under a heap limit ended.</summary>
/// <param name="HasFinished">The call came to its end.</param>
/// <param name="How">Otherwise, what happened, in words.</param>
internal readonly record struct End(bool HasFinished, string How);
