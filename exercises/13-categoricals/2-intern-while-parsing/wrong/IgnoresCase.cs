// Caught by: Tells_texts_apart_that_look_alike
// A comparer that overlooks case makes fewer strings still, and gives whoever wrote ord the text of whoever wrote ORD.
namespace Categoricals.Exercise2;

public static class RouteFile
{
    public static Route[] Read(string[] lines)
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
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
