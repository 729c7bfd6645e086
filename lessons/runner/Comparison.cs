using System.Globalization;
using System.Text.RegularExpressions;

namespace Lessons;

/// <summary>What became of the stored run of one language when it was run again.</summary>
/// <param name="NotCompared">One sentence for each thing that this machine cannot judge.</param>
public sealed partial record Comparison(IReadOnlyList<Drift> Drifts, IReadOnlyList<string> NotCompared)
{
    public bool Confirms => Drifts.Count == 0 && NotCompared.Count == 0;

    /// <summary>Bytes of managed memory are facts of the runtime: any difference is a drift. What is in memory at a moment is known up to the pieces of 8 KB that a thread takes, one at either end.</summary>
    public static Comparison OfCSharp(string file, Run stored, Run found) =>
        Of(file, stored, found, (a, b) => a == b, (a, b) => Math.Abs(a - b) <= 2 * 8192);

    /// <summary>tracemalloc also counts what Python itself keeps about the call: 2 % and 1 KB either way are no drift.</summary>
    public static Comparison OfPython(string file, Run stored, Run found) =>
        Of(file, stored, found, IsNear, IsNear);

    private static bool IsNear(long a, long b) => Math.Abs(a - b) <= 1024 + Math.Max(a, b) / 50;

    private static Comparison Of(string file, Run stored, Run found, Func<long, long, bool> agree, Func<long, long, bool> agreeInTime)
    {
        var drifts = new List<Drift>();
        var notCompared = new List<string>();
        var isSameRuntime = stored.Snippets.Count == 0 || VersionsOf(stored.Runtime) == VersionsOf(found.Runtime);
        if (!isSameRuntime)
            notCompared.Add($"{file}: not compared: measured by {stored.Runtime}, and this is {found.Runtime}");

        foreach (var name in stored.Snippets.Keys.Union(found.Snippets.Keys))
        {
            var old = stored.Snippets.GetValueOrDefault(name);
            var now = found.Snippets.GetValueOrDefault(name);
            if (old is null || now is null)
                drifts.Add(new Drift(file, name, "the snippet", old is null ? "nothing" : "an entry", now is null ? "nothing" : "an entry"));
            else if (now.Skipped is not null && now != old)
                notCompared.Add($"{file}: {name}: not compared: {now.Skipped}");
            else if (isSameRuntime)
                drifts.AddRange(DriftsOf(file, name, old, now, agree, agreeInTime));
        }

        return new Comparison(drifts, notCompared);
    }

    private static IEnumerable<Drift> DriftsOf(string file, string name, Entry old, Entry now, Func<long, long, bool> agree, Func<long, long, bool> agreeInTime)
    {
        (string What, string? Old, string? Now)[] texts = [("output", old.Output, now.Output), ("error", old.Error, now.Error), ("allocates", TextOf(old.Allocates), TextOf(now.Allocates)), ("layouts", TextOf(old.Layouts), TextOf(now.Layouts))];
        foreach (var (what, was, isNow) in texts.Where(text => text.Old != text.Now))
            yield return new Drift(file, name, what, was ?? "nothing", isNow ?? "nothing");

        if (old.Timeline is { } before && now.Timeline is { } today ? !before.IsConfirmedBy(today, agreeInTime) : old.Timeline != now.Timeline)
            yield return new Drift(file, name, "timeline", old.Timeline?.ToString() ?? "nothing", now.Timeline?.ToString() ?? "nothing");

        (string What, long? Old, long? Now)[] numbers =
        [
            ("allocated", old.Allocated, now.Allocated), ("retained", old.Retained, now.Retained),
            ("peak", old.Peak, now.Peak), ("kept", old.Kept, now.Kept),
        ];
        foreach (var (what, was, isNow) in numbers.Where(number => !(number is ({ }, { } a, { } b) ? agree(a, b) : number.Old == number.Now)))
            yield return new Drift(file, name, what, BytesOf(was), BytesOf(isNow));
    }

    private static string? TextOf<T>(IReadOnlyList<T>? all) => all is null ? null : string.Join(", ", all);

    private static string BytesOf(long? bytes) => bytes?.ToString("N0", CultureInfo.InvariantCulture) ?? "nothing";

    /// <summary>The names and their major.minor: <c>Python 3.11, numpy 1.24, pandas 1.5</c>.</summary>
    private static string VersionsOf(string runtime) => PatchNumber().Replace(runtime, "$1");

    [GeneratedRegex(@"(\d+\.\d+)[^\s,]*")]
    private static partial Regex PatchNumber();
}
