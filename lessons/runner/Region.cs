namespace Lessons;

/// <summary>A region of a lesson's C# file.</summary>
/// <param name="FirstLine">The line of <c>#region</c>, from 1.</param>
/// <param name="LastLine">The line of <c>#endregion</c>.</param>
internal sealed record Region(string Name, int FirstLine, int LastLine)
{
    public bool Has(int line) => FirstLine < line && line < LastLine;

    public static IReadOnlyList<Region> In(string file)
    {
        var regions = new List<Region>();
        var open = new Stack<(string Name, int Line)>();
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words is ["#region", var name])
                open.Push((name, index + 1));
            else if (words is ["#endregion", ..] && open.TryPop(out var begun))
                regions.Add(new Region(begun.Name, begun.Line, index + 1));
        }

        return regions;
    }
}
