namespace Site.Generator.Charts;

/// <summary>A line of points without those that it hardly turns at: nobody sees them, and a page has to carry them.</summary>
internal static class FewPoints
{
    /// <summary>In units of the drawing, of which one is a pixel high.</summary>
    private const double Most = 1;

    /// <returns>Some of the points; each that is missing lies within <see cref="Most"/> of the line through the others.</returns>
    public static IReadOnlyList<(int X, int Y)> Of(IReadOnlyList<(int X, int Y)> points)
    {
        var kept = new List<(int X, int Y)> { points[0] };
        Keep(points, 0, points.Count - 1, kept);
        return kept;
    }

    /// <summary>By Douglas and Peucker: the farthest point between two stays, and both halves are looked at again.</summary>
    private static void Keep(IReadOnlyList<(int X, int Y)> points, int first, int last, List<(int X, int Y)> kept)
    {
        var (farthest, distance) = (first, Most);
        for (var place = first + 1; place < last; place++)
            if (Distance(points[place], points[first], points[last]) is var its && its > distance)
                (farthest, distance) = (place, its);
        if (farthest > first)
        {
            Keep(points, first, farthest, kept);
            Keep(points, farthest, last, kept);
        }
        else if (points[last] != kept[^1])
        {
            kept.Add(points[last]);
        }
    }

    /// <summary>From a point to the nearest place between two others.</summary>
    private static double Distance((int X, int Y) point, (int X, int Y) from, (int X, int Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var along = x == 0 && y == 0 ? 0 : Math.Clamp((double)(((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / ((x * x) + (y * y)), 0, 1);
        return Math.Sqrt(Math.Pow(point.X - from.X - (along * x), 2) + Math.Pow(point.Y - from.Y - (along * y), 2));
    }
}
