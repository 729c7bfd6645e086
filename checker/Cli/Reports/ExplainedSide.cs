using Checker.Course.Explanations;

namespace Checker.Cli.Reports;

/// <summary>One version of an exercise in one trial, as it is called on the screen.</summary>
/// <param name="Found">Null where there is nothing to show.</param>
/// <param name="Reason">Why there is nothing; null where there is something.</param>
/// <param name="Root">The folder to which source files are named relative.</param>
internal sealed record ExplainedSide(string Name, TrialExplanation? Found, string? Reason, string Root)
{
    public bool IsYours => Name == "yours";

    /// <summary>In the place of figures that are missing: the first sentence of why.</summary>
    public string Missing<T>(Finding<T>? part)
        where T : class =>
        (part is null ? Reason ?? "not known" : part.Inconclusive ?? "").Split('\n')[0];

    /// <summary>The file's path, so that a terminal can open it; its name where the path is longer than <paramref name="width"/>.</summary>
    public string PlaceOf(SiteFinding site, int width)
    {
        if (site.File is null)
            return site.Method;
        var place = $"{FileOf(site.File)}:{site.Line} ({site.Method})";
        return place.Length <= width ? place : $"{Path.GetFileName(site.File)}:{site.Line} ({site.Method})";
    }

    /// <summary>What lies outside of the course, or aside in .check, has no path that is worth opening.</summary>
    private string FileOf(string file) =>
        Path.GetRelativePath(Root, file).Replace('\\', '/') is var relative && relative.StartsWith('.') ? Path.GetFileName(file) : relative;
}
