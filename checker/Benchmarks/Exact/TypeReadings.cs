using Checker.Benchmarks.Fixtures;
using Checker.Course.Proofs;
using Checker.Memory;

namespace Checker.Benchmarks.Exact;

/// <summary>Readings by type of a call that makes a known number of objects of each.</summary>
internal sealed record TypeReadings(IReadOnlyList<IReadOnlyList<ProofCell>> Rows, long Difference)
{
    public static TypeReadings Take(int count, Progress progress)
    {
        progress.Begin("objects by type");
        var readings = new List<IReadOnlyList<AllocatedType>>();
        for (var reading = 0; reading < count; reading++)
        {
            readings.Add(Measure.Allocation(ExactFixtures.TypesTrial).ByType);
            progress.Report(reading + 1, count);
        }

        var known = ExactFixtures.ObjectsByType;
        var rows = known.Select(type => Row(type.Key, type.Value, [.. readings.Select(reading => ObjectsOf(reading, type.Key))])).ToList();
        // A type that nobody made is as wrong as an object that is missing.
        var strangers = readings.SelectMany(reading => reading.Where(type => type.Type is null || !known.ContainsKey(type.Type)));
        var worst = known.Max(type => readings.Max(reading => Math.Abs(ObjectsOf(reading, type.Key) - type.Value)));
        return new TypeReadings(rows, worst + strangers.Sum(type => type.Objects));
    }

    private static long ObjectsOf(IEnumerable<AllocatedType> reading, Type type) => reading.FirstOrDefault(found => found.Type == type)?.Objects ?? 0;

    private static IReadOnlyList<ProofCell> Row(Type type, long objects, IReadOnlyList<long> found) =>
        [NameOf(type), objects, found.Count, found.Count(reading => reading != objects)];

    private static string NameOf(Type type) => Memory.Retentions.TypeName.Of(type);
}
