// Caught by: Makes_one_string_for_each_text
// Two columns, two sets. Most airports are both where flights come from and where they go, and get a string in each.
namespace Categoricals.Exercise2;

public static class RouteFile
{
    public static Route[] Read(string[] lines)
    {
        var origins = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
        var destinations = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
        var routes = new Route[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].AsSpan();
            var last = line.LastIndexOf(',');
            var lastButOne = line[..last].LastIndexOf(',');
            routes[i] = new Route(Shared(origins, line[(lastButOne + 1)..last]), Shared(destinations, line[(last + 1)..]));
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
