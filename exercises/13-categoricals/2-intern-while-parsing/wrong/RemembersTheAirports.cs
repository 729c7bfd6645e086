// Caught by: Keeps_nothing_itself
// The next file has the same airports, so the set is kept for it. It is also kept when there is no next file, and takes in whatever any file says.
namespace Categoricals.Exercise2;

public static class RouteFile
{
    private static readonly HashSet<string> Airports = [];

    public static Route[] Read(string[] lines)
    {
        var texts = Airports.GetAlternateLookup<ReadOnlySpan<char>>();
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

    private static string Shared(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts, ReadOnlySpan<char> cell)
    {
        if (!texts.TryGetValue(cell, out var text))
            texts.Set.Add(text = cell.ToString());
        return text;
    }
}
