// Caught by: Fits_in_a_heap_as_large_as_the_file
// JsonDocument makes no object of each node, and takes a twentieth of JsonNode; but it keeps the whole text, and an index of all that is in it.
using System.Globalization;
using System.Text.Json;

namespace ChunkedReading.Exercise4;

public static class CountryReport
{
    public static CountryFigures Of(string country, Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var cities = 0;
        var northernmost = double.NegativeInfinity;
        foreach (var city in document.RootElement.EnumerateArray())
        {
            if (!city.GetProperty("country"u8).ValueEquals(country))
                continue;
            cities++;
            northernmost = Math.Max(northernmost, double.Parse(city.GetProperty("lat"u8).GetString()!, CultureInfo.InvariantCulture));
        }

        return cities == 0 ? default : new CountryFigures(cities, northernmost);
    }
}
