using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ChunkedReading.Exercise4;

public sealed class CountryReportTests
{
    private static readonly CountryReportTrial Trial = new();

    [Fact, Task(1)]
    public void Counts_the_cities_and_finds_the_northernmost()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1_000, seed.Random().Below(1_000) + 1_500 })
            {
                using var text = new StreamReader(CityFile.Open(seed, size));
                var json = text.ReadToEnd();
                foreach (var country in new[] { "DE", "US", "NZ" })
                    FiguresOf(country, json, seed).Should().Be(Expected(country, json), "it is the answer for {0} in {1} cities of {2}", country, size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Gives_zeros_for_a_country_without_cities()
    {
        foreach (var json in new[] { "[]", """[{"name":"Reykjavík","lat":"64.13548","lng":"-21.89541","country":"IS","admin1":"39","admin2":""}]""" })
            FiguresOf("DE", json, Seed.Unseen[0]).Should().Be(default(CountryFigures), "Germany is not in {0}", json);
    }

    [Fact, Task(1)]
    public void Finds_the_northernmost_city_south_of_the_equator() =>
        FiguresOf(
            "NZ",
            """[{"name":"Bluff","lat":"-46.6","lng":"168.33","country":"NZ"},{"name":"Kaitaia","lat":"-35.11","lng":"173.26","country":"NZ"},{"name":"Levin","lat":"-40.62","lng":"175.28","country":"NZ"}]""",
            Seed.Unseen[0]).Should().Be(new CountryFigures(3, -35.11));

    [Fact, Task(1)]
    public void Reads_JSON_and_not_text()
    {
        const string json = """
            [
              { "country" : "DE", "lat" : "54.7", "lng" : "9.4", "name" : "Flensburg" },
              { "name": "country", "lat": "71.1", "lng": "25.7", "admin1": "DE", "country": "NO" },
              { "name": "\"country\":\"DE\"", "lat": "70.0", "lng": "20.0", "country": "SE" },
              { "lat": "4\u0037.4", "name": "Oberstdorf", "\u0063ountry": "D\u0045", "lng": "10.2" },
              { "name": "lat", "lng": "2.3", "lat": "48.8", "country": "FR" }
            ]
            """;
        foreach (var seed in Seed.Unseen)
        {
            FiguresOf("DE", json, seed).Should().Be(new CountryFigures(2, 54.7));
            FiguresOf("NO", json, seed).Should().Be(new CountryFigures(1, 71.1));
        }
    }

    /// <summary>As many cities as the real file has, and as many bytes as the heap.</summary>
    [Fact, Task(1)]
    public void Fits_in_a_heap_as_large_as_the_file() => Measure.Peak(Trial, size: 171_075).Should().FitIn(Bytes.Kibi(16 * 1024));

    [Fact, Task(2)]
    public void Makes_no_object_of_a_city() => Measure.Allocation(Trial).Should().BeAtMost(Bytes.Kibi(80));

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_cities() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Forgets_the_download() => Measure.Retention(Trial).Should().HaveNo<Download>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static CountryFigures FiguresOf(string country, string json, Seed seed)
    {
        using var question = new CountryQuestion(country, new Download(new MemoryStream(Encoding.UTF8.GetBytes(json)), seed));
        return Trial.Answer(question);
    }

    private static CountryFigures Expected(string country, string json)
    {
        using var document = JsonDocument.Parse(json);
        var latitudes = document.RootElement.EnumerateArray()
            .Where(city => city.GetProperty("country").GetString() == country)
            .Select(city => double.Parse(city.GetProperty("lat").GetString()!, CultureInfo.InvariantCulture))
            .ToList();
        return new CountryFigures(latitudes.Count, latitudes.DefaultIfEmpty().Max());
    }
}
