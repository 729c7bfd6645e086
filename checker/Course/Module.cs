namespace Checker.Course;

/// <summary>Some pairs on one theme: a <c>## Module 2: Stream, do not store</c> of <c>lessons/README.md</c>.</summary>
public sealed record Module(int Number, string Title, string Introduction, IReadOnlyList<Pair> Pairs)
{
    public int Minutes => Pairs.Sum(pair => pair.Minutes);
}
