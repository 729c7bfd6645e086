// Caught by: Makes_no_object_of_a_city
// One city at a time, and 171,075 of them in the end.
using System.Globalization;
using System.Text.Json;

namespace ChunkedReading.Exercise4;

public static class CountryReport
{
    public static CountryFigures Of(string country, Stream json)
    {
        var cities = 0;
        var northernmost = double.NegativeInfinity;
        foreach (var city in JsonSerializer.DeserializeAsyncEnumerable<City>(json, JsonSerializerOptions.Web).ToBlockingEnumerable())
        {
            if (city!.Country != country)
                continue;
            cities++;
            northernmost = Math.Max(northernmost, double.Parse(city.Lat, CultureInfo.InvariantCulture));
        }

        return cities == 0 ? default : new CountryFigures(cities, northernmost);
    }

    private sealed record City(string Lat, string Country);
}
