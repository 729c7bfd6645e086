namespace Lessons;

/// <summary>What <see cref="Watch"/> saw; a process of its own prints it.</summary>
internal sealed record WatchedCall(string Bytes, IReadOnlyList<string> Collections);
