using Checker.Classroom.Judging;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Judging;

public sealed class TimeAllowedTests
{
    private static readonly JailLimits Most = GradingLimits.Default.Submission;

    [Theory]
    [InlineData(0, 15)]
    [InlineData(0.4, 15)]
    [InlineData(1.0, 15)]
    [InlineData(1.01, 20)]
    [InlineData(1.7, 30)]
    [InlineData(9, 135)]
    public void A_submission_has_fifteen_times_what_the_solution_took_and_fifteen_seconds_at_least(double solution, int seconds) =>
        TimeAllowed.SecondsFor(TimeSpan.FromSeconds(solution)).Should().Be(seconds);

    [Fact]
    public void Where_nothing_counts_the_limits_are_those_of_everything()
    {
        TimeAllowed.SecondsFor(null).Should().BeNull();
        TimeAllowed.Within(Most, null).Should().Be(Most);
    }

    [Theory]
    [InlineData(15, 15, 45)]
    [InlineData(20, 20, 60)]
    [InlineData(30, 30, 60)]
    [InlineData(135, 60, 60)]
    public void The_clock_allows_three_times_as_much_and_nothing_more_than_before(int seconds, int cpu, int wall) =>
        TimeAllowed.Within(Most, seconds).Should().Be(Most with { Cpu = TimeSpan.FromSeconds(cpu), Wall = TimeSpan.FromSeconds(wall) });
}
