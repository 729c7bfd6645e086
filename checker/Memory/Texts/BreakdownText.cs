using System.Globalization;
using Checker.Memory.Heaps;
using Checker.Memory.Retentions;

namespace Checker.Memory;

/// <summary>What a person reads when a call makes objects that it should not make: which, how many, where.</summary>
internal static class BreakdownText
{
    private const int MostRows = 5;

    /// <summary>How a name begins that the compiler made.</summary>
    private static readonly string[] Roles = ["closure in ", "lambdas of ", "run of "];

    /// <summary>The failure, or null where no more was found than is allowed.</summary>
    public static string? OfMany(Allocation subject, Type type, long allowed, IReadOnlyList<AllocatedType> found) =>
        found.Sum(each => each.Objects) <= allowed ? null :
        $"""
         {subject.Code} should allocate {(allowed == 0 ? $"no {TypeName.Of(type)}" : "at most " + Count(allowed, TypeName.Of(type) + " object"))}{In(subject)}

         but allocated{AllocationText.With(subject.Size)}

         {Table(found)}
         """;

    /// <summary>The failure, or null where only what is allowed was found.</summary>
    public static string? OfOthers(Allocation subject, Type type, long allowed, long found, long others) => found <= allowed && others == 0 ? null :
        $"""
         {subject.Code} should allocate only {Count(allowed, TypeName.Of(type) + " object")}{In(subject)}

         but allocated{AllocationText.With(subject.Size)}

         {Table(others == 0 ? subject.ByType : subject.ByType.Where(each => found > allowed || !each.Is(type)))}
         """;

    /// <summary>The failure, or null where nothing was found.</summary>
    public static string? OfOrigin(Allocation subject, string place, IReadOnlyList<AllocatedType> found) => found.Count == 0 ? null :
        $"""
         {subject.Code} should allocate nothing of the {place}

         but allocated{AllocationText.With(subject.Size)}

         {Table(found.Select(InFull))}
         """;

    public static string? OfLargeObjects(Allocation subject, long allowed) => subject.LargeObjects <= allowed ? null :
        OfObjectsIn(Heap.Large, subject, allowed, "of 85,000 bytes or more", Count(subject.LargeObjects, "large object"));

    public static string? OfPinnedObjects(Allocation subject, long allowed) => subject.PinnedObjects <= allowed ? null :
        OfObjectsIn(Heap.Pinned, subject, allowed, "in the pinned object heap", Count(subject.PinnedObjects, "pinned object"));

    private static string OfObjectsIn(Heap heap, Allocation subject, long allowed, string which, string found) =>
        $"""
         {subject.Code} should allocate {(allowed == 0 ? "no object" : "at most " + Count(allowed, "object"))} {which}

         but allocated{AllocationText.With(subject.Size)}

             {found}:

         {Table(subject.Breakdown.Value.TypesIn(heap))}
         """;

    public static string? OfGen2(Allocation subject, int allowed) => subject.Gen2Collections <= allowed ? null :
        $"""
         {subject.Code} should cause {(allowed == 0 ? "no full collection" : "at most " + Count(allowed, "full collection"))}

         but caused {subject.Gen2Collections}{AllocationText.With(subject.Size)}, allocating

         {Table(subject.ByType)}
         """;

    /// <summary>Where the bytes come from; nothing where no worker can tell.</summary>
    public static string Whence(Allocation subject)
    {
        if (subject.Tier != Tier.Steady || Brevity.IsAsked)
            return "";
        try
        {
            return $":\n\n{Table(subject.ByType)}";
        }
        catch (InconclusiveException)
        {
            return "";
        }
    }

    public static string In(Allocation subject) => subject.Heap is { } heap ? $" in {HeapName.Of(heap)}" : "";

    /// <summary>Where the namespace is what matters, the table shows it: <c>run of System.Linq.Enumerable.Where</c>, too.</summary>
    private static AllocatedType InFull(AllocatedType type)
    {
        if (type.Type?.Namespace is not { } place)
            return type;
        var role = Roles.FirstOrDefault(role => type.Name.StartsWith(role, StringComparison.Ordinal)) ?? "";
        return type with { Name = $"{role}{place}.{type.Name[role.Length..]}" };
    }

    private static string Table(IEnumerable<AllocatedType> types)
    {
        var rows = types.SelectMany(type => type.Sites.Select(site => (type.Name, Site: site))).OrderByDescending(row => row.Site.Bytes).ToList();
        var shown = rows.Take(MostRows).ToList();
        var (names, bytes, objects) = (
            shown.Select(row => row.Name.Length).DefaultIfEmpty().Max(),
            shown.Select(row => row.Site.Bytes.ToString().Length).DefaultIfEmpty().Max(),
            shown.Select(row => Count(row.Site.Objects, "object").Length).DefaultIfEmpty().Max());
        var lines = shown.Select(row =>
            $"    {row.Name.PadRight(names)}  {row.Site.Bytes.ToString().PadLeft(bytes)}  in {Count(row.Site.Objects, "object").PadRight(objects)}  by {row.Site}");
        return string.Join('\n', rows.Count <= MostRows ? lines : lines.Append(Rest(rows.Skip(MostRows).Select(row => row.Site).ToList())));
    }

    private static string Rest(List<AllocationSite> sites) => string.Create(CultureInfo.InvariantCulture,
        $"    and {new Bytes(sites.Sum(site => site.Bytes.Count))} in {Count(sites.Sum(site => site.Objects), "object")} at {Count(sites.Count, "other place")}");

    private static string Count(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
