using Checker.Memory.Allocations;
using Checker.Memory.Retentions;
using Checker.Memory.Trials;
using Checker.Memory.Workers;

namespace Checker.Memory.Types;

/// <summary>Breaks an allocation down by type and by site: a worker runs the trial, and its runtime reports each object.</summary>
internal static class TypeMeter
{
    /// <summary>A runtime thread may allocate in a window; the counters then show more than the code under test did.</summary>
    private const int MostWindows = 5;

    /// <exception cref="InconclusiveException">The objects do not add up to what the counters say.</exception>
    public static Breakdown Read(Trial trial, int size)
    {
        using var turn = Turn.Take();
        var subject = Subject.Of(trial);
        var missing = "";
        for (var window = 0; window < MostWindows; window++)
        {
            try
            {
                if (TryRead(subject, size, out missing) is { } breakdown)
                    return breakdown;
            }
            catch (WorkerEndedException end)
            {
                throw end.AsInconclusive(Code.NameOf(trial));
            }
        }

        throw InconclusiveException.Because(
            $"the objects reported for {Code.NameOf(trial)} are not all that it allocated: {missing}",
            "Where it starts threads, use those of the pool (Task.Run), which have run before, or judge its bytes by BeAtMost; otherwise run it with less input.");
    }

    private static Breakdown? TryRead(Subject subject, int size, out string missing)
    {
        var worker = WatchedWorker.Of(subject);
        using var recording = new Recording();
        var report = worker.Record(subject, size, recording);
        if (report.Failure is { } failure)
            throw new InvalidOperationException($"The code under test threw in the worker process:\n{failure}");

        var all = recording.Objects(subject.Assembly, out missing);
        if (missing.Length > 0)
            return null;
        var types = TypesOf(worker, all);
        var (opening, closing) = (IndexOf(typeof(Opening)), IndexOf(typeof(Closing)));
        if (opening < 0 || closing < opening)
        {
            missing = "the window's own marks are not among them";
            return null;
        }

        var objects = all[(opening + 1)..closing];
        var found = objects.Sum(allocated => allocated.Bytes);
        if (found != report.Process)
        {
            missing = $"they are {new Bytes(found)}, and the counters say {new Bytes(report.Process)}"
                + (report.Process == report.Thread ? "" : $", {new Bytes(report.Process - report.Thread)} of them on other threads. The runtime does not report the first object of each type on a new thread");
            return null;
        }

        if (objects.Exists(allocated => allocated.Heap is null))
        {
            missing = "the runtime did not say where in the heap they stand";
            return null;
        }

        var sites = new SourceLines();
        return new Breakdown(
            ByType(objects), objects.GroupBy(allocated => allocated.Heap!.Value).ToDictionary(part => part.Key, ByType), report.Gen2Collections);

        int IndexOf(Type mark) => Enumerable.Range(0, all.Count)
            .Where(at => types[all[at].Type].Type == mark)
            .Reverse().Skip(report.WindowsAfter).FirstOrDefault(-1);

        IReadOnlyList<AllocatedType> ByType(IEnumerable<AllocatedObject> some) =>
            [.. some.GroupBy(allocated => allocated.Type).Select(Tally).OrderByDescending(type => type.Bytes).ThenBy(type => type.Name, StringComparer.Ordinal)];

        AllocatedType Tally(IGrouping<ulong, AllocatedObject> group) => new(
            types[group.Key].Name, types[group.Key].Type, group.Count(), new Bytes(group.Sum(allocated => allocated.Bytes)),
            [.. group.GroupBy(allocated => sites.SiteOf(allocated.Site))
                .Select(site => site.Key with { Objects = site.Count(), Bytes = new Bytes(site.Sum(allocated => allocated.Bytes)) })
                .OrderByDescending(site => site.Bytes).ThenBy(site => site.Method, StringComparer.Ordinal)])
        {
            Origin = types[group.Key].Origin,
        };
    }

    private static Dictionary<ulong, (string Name, Type? Type, TypeOrigin Origin)> TypesOf(WatchedWorker worker, List<AllocatedObject> objects)
    {
        ulong[] ids = [.. objects.Select(allocated => allocated.Type).Distinct()];
        return ids.Zip(worker.NamesOf(ids)).ToDictionary(pair => pair.First, pair => Resolve(pair.Second));
    }

    private static (string Name, Type? Type, TypeOrigin Origin) Resolve(string qualifiedName)
    {
        var type = Type.GetType(qualifiedName);
        return type is null
            ? (TypeOrigin.ShortNameOf(qualifiedName), null, TypeOrigin.Of(qualifiedName))
            : (TypeName.Of(type), type, TypeOrigin.Of(type));
    }
}
