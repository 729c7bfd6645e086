namespace Checker.Memory.Retentions.Paths;

/// <summary>Objects of one type that are held in one way.</summary>
/// <param name="Root">What keeps the first object, in words.</param>
/// <param name="Hops">From the root to one of the objects, a line for each hop, the object last; its place stands for all places.</param>
/// <param name="Guilty">The hop at which the code under test holds on, or -1 for the root; null where it does not.</param>
/// <param name="Objects">How many; a buffer that became larger is no object more.</param>
/// <param name="Bytes">Their own bytes, without what they hold.</param>
internal sealed record RetainedShape(
    string Root, IReadOnlyList<string> Hops, int? Guilty, Type Type, long Objects, long Bytes, string Fingerprint)
{
    public static RetainedShape Of(Trace trace, Type type, Tally tally) =>
        new(trace.Path[0], [.. trace.Path.Skip(1)], trace.Guilty - 1, type, tally.Objects, tally.Bytes, trace.Fingerprint);
}
