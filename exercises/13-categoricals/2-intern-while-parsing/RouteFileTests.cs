using Data;

namespace Categoricals.Exercise2;

public sealed class RouteFileTests
{
    private static readonly RouteFileTrial Trial = new();

    [Fact, Task(1)]
    public void Reads_every_route()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000, Trial.Size })
            {
                Trial.Answer(Trial.Input(seed, size)).Should().Equal(
                    Array.ConvertAll(Flights.Stretch(seed, size), flight => new Route(flight.Origin, flight.Destination)), "these are the routes of {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Tells_texts_apart_that_look_alike()
    {
        Route[] routes = [new("ORD", "ord"), new("ORDX", "ORDY"), new("OR", "O"), new("", "ORD "), new(" ORD", "ÖRD"), new("ORD", "")];
        Trial.Answer(Array.ConvertAll(routes, Line)).Should().Equal(routes);
    }

    [Fact, Task(1)]
    public void Keeps_two_references_for_each_flight() =>
        Measure.RetentionOfAnswer(Trial).Should().BeAtMost((16 * Trial.Size) + Bytes.Kibi(24).Count);

    [Fact, Task(1)]
    public void Makes_one_string_for_each_text()
    {
        foreach (var size in new[] { 1_000, Trial.Size })
        {
            var texts = Trial.Answer(Trial.Input(Seed.Unseen[0], size)).SelectMany(route => new[] { route.Origin, route.Destination }).ToList();
            texts.Distinct<object>(ReferenceEqualityComparer.Instance).Count()
                .Should().Be(texts.Distinct().Count(), "so many different texts are in {0} lines", size);
        }
    }

    [Fact, Task(2)]
    public void Makes_no_string_to_throw_it_away() =>
        Measure.Allocation(Trial).Should().BeAtMost((16 * Trial.Size) + Bytes.Kibi(48).Count);

    [Fact, Task(2)]
    public void Costs_two_references_for_each_flight_more() => Measure.Growth(Trial).Should().GrowAtMost(bytesPerItem: 16.2);

    [Fact, Task(3)]
    public void Leaves_no_text_with_the_runtime()
    {
        // No literal, which the runtime knows anyway, and no text of a former call.
        var unheard = $"Q{Seed.Unseen[0].Value}";
        Trial.Answer([Line(new Route(unheard, "ORD"))]);
        string.IsInterned(unheard).Should().BeNull("the runtime's table of strings keeps what it is given until the program ends");
    }

    [Fact, Task(3)]
    public void Keeps_nothing_itself() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static string Line(Route route) => $"2001-01-01 09:55,-4,1208,{route.Origin},{route.Destination}";
}
