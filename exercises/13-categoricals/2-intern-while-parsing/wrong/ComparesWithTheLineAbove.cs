// Caught by: Keeps_two_references_for_each_flight
// No table at all: a text that is the same as in the line above is taken from there. That is all it takes where a file is sorted by it, and this one is not.
namespace Categoricals.Exercise2;

public static class RouteFile
{
    public static Route[] Read(string[] lines)
    {
        var routes = new Route[lines.Length];
        var above = new Route("", "");
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].AsSpan();
            var last = line.LastIndexOf(',');
            var lastButOne = line[..last].LastIndexOf(',');
            above = routes[i] = new Route(Shared(above.Origin, line[(lastButOne + 1)..last]), Shared(above.Destination, line[(last + 1)..]));
        }

        return routes;
    }

    private static string Shared(string above, ReadOnlySpan<char> cell) => cell.SequenceEqual(above) ? above : cell.ToString();
}
