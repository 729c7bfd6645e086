namespace Checker.Course.Explanations;

/// <summary>What one call allocates of one type.</summary>
/// <param name="Sites">Where, most bytes first.</param>
public sealed record TypeFinding(string Name, long Objects, long Bytes, IReadOnlyList<SiteFinding> Sites)
{
    internal TypeFinding WithoutLines() => this with { Sites = [.. Sites.Select(site => site with { File = null, Line = 0 })] };
}
