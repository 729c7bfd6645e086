using Site.Generator.Charts;

namespace Site.Generator.Tests.Charts;

public sealed class FewPointsTests
{
    [Fact]
    public void Leaves_out_what_lies_on_the_way() => FewPoints.Of([(0, 0), (10, 10), (20, 20), (30, 30)]).Should().Equal((0, 0), (30, 30));

    [Fact]
    public void Keeps_a_turn_of_more_than_a_pixel_and_no_smaller_one() =>
        FewPoints.Of([(0, 0), (10, 1), (20, 0), (30, 2), (40, 0)]).Should().Equal((0, 0), (20, 0), (30, 2), (40, 0));

    [Fact]
    public void Keeps_a_fall_and_a_rise_at_one_place() => FewPoints.Of([(0, 0), (10, 50), (10, 0), (20, 50)]).Should().Equal((0, 0), (10, 50), (10, 0), (20, 50));

    [Fact]
    public void Has_a_point_once() => FewPoints.Of([(0, 5), (0, 5), (9, 5), (9, 5)]).Should().Equal((0, 5), (9, 5));
}
