// Caught by: Makes_no_object_of_a_city
// A record for each city, made by a thread of its own.
using System.Globalization;
using System.Text.Json;

namespace ChunkedReading.Exercise4;

public static class CountryReport
{
    public static CountryFigures Of(string country, Stream json) => Task.Run(() =>
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
    }).GetAwaiter().GetResult();

    private sealed record City(string Lat, string Country);
}
