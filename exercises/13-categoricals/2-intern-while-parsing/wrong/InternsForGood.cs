// Caught by: Leaves_no_text_with_the_runtime
// string.Intern is made for sharing strings, and is what a search for the word finds. It has no way back: what it was given once, it keeps.
namespace Categoricals.Exercise2;

public static class RouteFile
{
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

    private static string Shared(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts, ReadOnlySpan<char> cell)
    {
        if (!texts.TryGetValue(cell, out var text))
            texts.Set.Add(text = string.Intern(cell.ToString()));
        return text;
    }
}
