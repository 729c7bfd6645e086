using Checker.Classroom.Judging;
using Checker.Course.Results;
using static Checker.Classroom.Tests.Judging.Runs;

namespace Checker.Classroom.Tests.Judging;

public sealed class ReferenceRunTests
{
    [Theory]
    [InlineData(Right, Link.Correct)]
    [InlineData(Frugal, Link.Allocation)]
    [InlineData(Forgetful, Link.Retention)]
    public void A_test_belongs_to_the_link_of_what_it_measures(string test, Link link) => Solution.LinkOf(test).Should().Be(link);

    [Fact]
    public void A_test_that_measures_both_is_about_allocation() =>
        (Solution with { Figures = [new Figure(Frugal, "retention", "Train", 1, 0, 0, "objects"), Allocated] }).LinkOf(Frugal).Should().Be(Link.Allocation);
}
