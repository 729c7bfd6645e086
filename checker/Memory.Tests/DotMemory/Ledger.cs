using Checker.Memory.DotMemory;

namespace Checker.Memory.Tests.DotMemory;

/// <summary>Writes down each run of a fixture, and allocates nothing: the fakes of dotMemory Unit are told from here what there is.</summary>
internal static class Ledger
{
    /// <summary>Few enough that making the room is no scratch of the first call.</summary>
    private const int Most = 1 << 11;

    private static readonly (Fixture Fixture, int Size)[] Runs = new (Fixture, int)[Most];

    private static int _count;
    private static int _knownBefore;

    public static void Clear() => (_count, _knownBefore) = (0, KnownCall.Runs);

    public static void Note(Fixture fixture, int size) => Runs[_count++ % Most] = (fixture, size);

    public static IEnumerable<(Type Type, int Objects, long Bytes)> Made()
    {
        var known = KnownCall.Runs - _knownBefore;
        return Told((fixture, size) => fixture.Made(size)).Append((typeof(byte[]), known, known * KnownCall.Bytes.Count));
    }

    public static IEnumerable<(Type Type, int Objects, long Bytes)> Alive() => Told((fixture, size) => fixture.Kept(size));

    private static IEnumerable<(Type Type, int Objects, long Bytes)> Told(Func<Fixture, int, IEnumerable<Portion>> portions) =>
        Runs.Take(Math.Min(_count, Most)).SelectMany(run => portions(run.Fixture, run.Size)).Select(portion => (portion.Type, portion.Objects, portion.Bytes)).ToList();
}
