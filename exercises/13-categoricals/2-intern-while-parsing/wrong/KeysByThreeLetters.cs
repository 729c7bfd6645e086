// Caught by: Tells_texts_apart_that_look_alike
// An airport has three letters, so these make a number, and numbers are quick to look up. A fourth letter is not in the number.
namespace Categoricals.Exercise2;

public static class RouteFile
{
    public static Route[] Read(string[] lines)
    {
        var texts = new Dictionary<long, string>();
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

    private static string Shared(Dictionary<long, string> texts, ReadOnlySpan<char> cell)
    {
        long letters = 0;
        foreach (var letter in cell[..Math.Min(3, cell.Length)])
            letters = letters << 16 | letter;
        if (!texts.TryGetValue(letters, out var text))
            texts.Add(letters, text = cell.ToString());
        return text;
    }
}
