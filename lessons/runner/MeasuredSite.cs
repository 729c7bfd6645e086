namespace Lessons;

/// <summary>Where the measured call made objects of one type.</summary>
/// <param name="Line">In the lesson's file, from 1; 0 for another file: what was inlined, or left by a tail call, shows at its caller.</param>
internal sealed record MeasuredSite(string Type, int Line)
{
    public static IReadOnlyList<MeasuredSite> Of(Allocation allocation, string file) =>
    [
        .. from type in allocation.ByType
           from site in type.Sites
           select new MeasuredSite(type.Name, site.File?.Replace('\\', '/').EndsWith('/' + file, StringComparison.Ordinal) == true ? site.Line : 0),
    ];
}
