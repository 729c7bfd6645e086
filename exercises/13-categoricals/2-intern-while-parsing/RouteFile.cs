namespace Categoricals.Exercise2;

public static class RouteFile
{
    /// <summary>The routes of all flights, in the order of the lines. A line is <c>date,delay,distance,origin,destination</c>.</summary>
    public static Route[] Read(string[] lines)
    {
        var routes = new Route[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',');
            routes[i] = new Route(cells[3], cells[4]);
        }

        return routes;
    }
}
