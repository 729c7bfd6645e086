namespace Checker.Course.Reading;

/// <summary>A module as the front page lists it, before its lessons are read.</summary>
internal sealed record ModuleSection(int Number, string Title, string Introduction, int Line, IReadOnlyList<PairLink> Pairs);
