using Microsoft.CodeAnalysis;

namespace Lessons;

/// <summary>Marks what allocates in a lesson's regions: found by the compiler's rules, and held against what the measured calls made.</summary>
internal sealed class AllocationMarks
{
    private readonly string _pair;
    private readonly string _file;
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly IReadOnlyList<Allocating> _all;

    public AllocationMarks(string pair)
    {
        _pair = pair;
        _file = Course.CSharpFile(pair);
        _model = LessonsCompilation.ModelOf(_file);
        _root = _model.SyntaxTree.GetRoot();
        _all = AllocatingWalker.In(_model);
        Regions = Region.In(_file).ToDictionary(region => region.Name);
    }

    public IReadOnlyDictionary<string, Region> Regions { get; }

    /// <summary>What a page shows of a snippet that gave <paramref name="entry"/>: where its objects cannot be told one by one, the compiler's rules have the word.</summary>
    /// <param name="unexplained">Gets a sentence for each object that no mark explains, nor a library.</param>
    public IReadOnlyList<AllocationMark> Of(Snippet snippet, Entry entry, ICollection<string> unexplained)
    {
        if (entry.Allocated is null || snippet.Call is null)
            return ByRule(snippet.Name);
        var sites = entry.Allocated == 0 ? [] : MeasuredSite.Of(NumberedSnippet.Measure(_pair, snippet.Name), _file);
        foreach (var site in sites.Where(site => IsUnmarked(site, Regions[snippet.Name]) && !IsOfCallee(site)))
            unexplained.Add($"{_file}({site.Line}): {snippet.Name} allocates a {site.Type} here, and no mark says so");
        return Confirmed(Regions[snippet.Name], sites);
    }

    /// <summary>By the compiler's rules alone, as if each were confirmed.</summary>
    public IReadOnlyList<AllocationMark> ByRule(string region) =>
        [.. Within(Regions[region]).Select(found => AllocationMark.Of(found, Regions[region], isConfirmed: true))];

    /// <summary>
    /// A mark is confirmed by an object of its type that its statement made; or, where the symbols tell another place (a method that was inlined, a constructor's
    /// fields, a tail call, a closure, which is made where its variables' scope begins), by one that no statement with a mark of that type made.
    /// What is not confirmed was not reached, or the JIT put it on the stack: it <i>may</i> allocate.
    /// </summary>
    private IReadOnlyList<AllocationMark> Confirmed(Region region, IReadOnlyList<MeasuredSite> sites)
    {
        var here = Within(region);
        var marks = here.Select(found => AllocationMark.Of(found, region, IsConfirmed(found, here, sites)));
        var calls = sites.Where(site => IsUnmarked(site, region))
            .Select(site => site.Line).Distinct().Order().Select(line => new AllocationMark("", "call", line - region.FirstLine, 0, 0));
        return [.. marks, .. calls];
    }

    private static bool IsConfirmed(Allocating found, IReadOnlyList<Allocating> here, IReadOnlyList<MeasuredSite> sites) => sites
        .Where(site => site.Type == found.Type)
        .Any(site => found.StandsOn(site.Line - 1) || !here.Any(other => other.Type == site.Type && other.StandsOn(site.Line - 1)));

    /// <summary>An object of the region that none of its marks speaks of: what is made once was made before the call that is measured.</summary>
    private bool IsUnmarked(MeasuredSite site, Region region) =>
        region.Has(site.Line) && !Within(region).Any(found => !found.IsOnce && found.Type == site.Type);

    /// <summary>A library made it, or another method of the lesson, whose own place has the mark: inlined, or left by a tail call, it shows at its caller.</summary>
    private bool IsOfCallee(MeasuredSite site) =>
        LibraryCalls.StandOn(site.Line - 1, _root, _model) || _all.Any(found => !found.IsOnce && found.Type == site.Type);

    private IReadOnlyList<Allocating> Within(Region region) => [.. _all.Where(found => region.Has(found.Place.Start.Line + 1))];
}
