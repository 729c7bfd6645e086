namespace Categoricals.Exercise2;

public static class RouteFile
{
    /// <summary>The routes of all flights, in the order of the lines. A line is <c>date,delay,distance,origin,destination</c>.</summary>
    public static Route[] Read(string[] lines)
    {
        var texts = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
        var routes = new Route[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].AsSpan();
            var last = line.LastIndexOf(',');
            var lastButOne = line[..last].LastIndexOf(',');
            routes[i] = new Route(Shared(texts, line[(lastButOne + 1)..last]), Shared(texts, line[(last + 1)..]));
        }

        return routes;
    }

    /// <summary>The one string of that text.</summary>
    private static string Shared(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts, ReadOnlySpan<char> cell)
    {
        if (!texts.TryGetValue(cell, out var text))
            texts.Set.Add(text = cell.ToString());
        return text;
    }
}
