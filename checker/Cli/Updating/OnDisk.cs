namespace Checker.Cli.Updating;

/// <summary>What is found in the place of a file, compared as git compares.</summary>
/// <param name="IsBase">As in the version that the learner's work began from; also where neither has the file.</param>
/// <param name="IsUpstream">As in the course's newer version; also where neither has the file.</param>
/// <param name="IsStaged">As in the index; also where neither has the file.</param>
/// <param name="Print">Byte for byte, to see later whether it is still the same.</param>
/// <param name="InTheWay">Files that keep one from being put here: in the place of a folder above, or in a folder in its own place.</param>
internal sealed record OnDisk(bool IsThere, bool IsBase, bool IsUpstream, bool IsStaged, string Print, IReadOnlyList<string> InTheWay);
