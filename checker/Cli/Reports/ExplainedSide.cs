using Checker.Course.Explanations;

namespace Checker.Cli.Reports;

/// <summary>One version of an exercise in one trial, as it is called on the screen.</summary>
/// <param name="Found">Null where there is nothing to show.</param>
/// <param name="Reason">Why there is nothing; null where there is something.</param>
/// <param name="Root">The folder to which source files are named relative; null where their names alone do.</param>
internal sealed record ExplainedSide(string Name, TrialExplanation? Found, string? Reason, string? Root)
{
    public bool IsYours => Name == "yours";

    /// <summary>In the place of figures that are missing: the first sentence of why.</summary>
    public string Missing<T>(Finding<T>? part)
        where T : class =>
        (part is null ? Reason ?? "not known" : part.Inconclusive ?? "").Split('\n')[0];

    public string PlaceOf(SiteFinding site) => site.File is null ? site.Method : $"{FileOf(site.File)}:{site.Line} ({site.Method})";

    private string FileOf(string file)
    {
        var relative = Root is null ? file : Path.GetRelativePath(Root, file).Replace('\\', '/');
        return Root is null || relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFileName(file) : relative;
    }
}
