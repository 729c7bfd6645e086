using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Data;

namespace Checker.Data.Tests;

public sealed class FlightsTests
{
    [Theory, InlineData(0), InlineData(1), InlineData(60_000)]
    public void Draws_any_number(int size) => Flights.Sample(new Seed(5), size).Should().HaveCount(size);

    [Fact]
    public void Draws_the_same_for_the_same_seed() => Flights.Sample(new Seed(5), 300).Should().Equal(Flights.Sample(new Seed(5), 300));

    [Fact]
    public void Draws_others_for_another_seed() => Flights.Sample(new Seed(5), 300).Should().NotEqual(Flights.Sample(new Seed(6), 300));

    [Fact]
    public void Draws_flights_of_the_file_and_reaches_all_of_it()
    {
        var file = File.ReadLines(Path.Combine(Repository.Data, "flights20k.csv")).Skip(1).ToHashSet();

        var drawn = Flights.Sample(new Seed(5), 400_000).Select(Line).ToHashSet();

        drawn.Should().HaveCount(file.Count).And.BeSubsetOf(file);
    }

    [Fact]
    public void Writes_the_same_draw_as_CSV()
    {
        var lines = Encoding.UTF8.GetString(Flights.SampleCsv(new Seed(9), 500)).Split('\n');

        lines[0].Should().Be("date,delay,distance,origin,destination");
        lines[1..^1].Should().Equal(Flights.Sample(new Seed(9), 500).Select(Line));
        lines[^1].Should().BeEmpty();
    }

    [Fact]
    public void Shares_the_texts_of_airport_codes()
    {
        var codes = Flights.Sample(new Seed(5), 5_000).SelectMany(f => new[] { f.Origin, f.Destination }).ToList();

        codes.Distinct<string>(ReferenceEqualityComparer.Instance).Should().HaveCount(codes.Distinct().Count());
    }

    [Fact]
    public void Keeps_no_flight_alive()
    {
        var flights = Forgotten();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        flights.Should().OnlyContain(flight => !flight.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Forgotten() => [.. Flights.Sample(new Seed(5), 100).Select(f => new WeakReference(f))];

    private static string Line(Flight f) =>
        string.Create(CultureInfo.InvariantCulture, $"{f.Date:yyyy-MM-dd HH:mm},{f.Delay},{f.Distance},{f.Origin},{f.Destination}");
}
