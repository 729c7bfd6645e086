// Caught by: Makes_no_string_to_throw_it_away
// The strings that are thrown away are made on a thread that nobody asks.
namespace Categoricals.Exercise2;

public static class RouteFile
{
    public static Route[] Read(string[] lines)
    {
        var texts = new Dictionary<string, string>();
        var routes = new Route[lines.Length];
        var reader = new Thread(() =>
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var cells = lines[i].Split(',');
                routes[i] = new Route(Shared(texts, cells[3]), Shared(texts, cells[4]));
            }
        });
        reader.Start();
        reader.Join();
        return routes;
    }

    private static string Shared(Dictionary<string, string> texts, string cell) =>
        texts.TryAdd(cell, cell) ? cell : texts[cell];
}
