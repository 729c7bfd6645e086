using System.Globalization;
using System.Text.Json.Nodes;

namespace ChunkedReading.Exercise4;

public static class CountryReport
{
    /// <summary>The cities of <paramref name="country"/>, a code of two letters, in an array of cities as JSON.</summary>
    public static CountryFigures Of(string country, Stream json)
    {
        using var text = new StreamReader(json);
        var cities = JsonNode.Parse(text.ReadToEnd())!.AsArray()
            .Where(city => (string?)city!["country"] == country)
            .ToList();
        if (cities.Count == 0)
            return default;

        var northernmost = cities.Max(city => double.Parse((string)city!["lat"]!, CultureInfo.InvariantCulture));
        return new CountryFigures(cities.Count, northernmost);
    }
}
