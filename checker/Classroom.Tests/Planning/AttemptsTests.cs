using Checker.Classroom.Planning;

namespace Checker.Classroom.Tests.Planning;

public sealed class AttemptsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 9, 7, 12, 0, 0, TimeSpan.Zero);

    private static readonly Submission First = Of("ada", "1", Monday);
    private static readonly Submission OnTime = Of("ada", "2", Monday.AddHours(1));
    private static readonly Submission Late = Of("ada", "3", Monday.AddDays(1)) with { IsLate = true };

    [Theory]
    [InlineData(AttemptPolicy.LatestOnTime, "ada.2")]
    [InlineData(AttemptPolicy.Latest, "ada.3")]
    [InlineData(AttemptPolicy.First, "ada.1")]
    public void Chooses_one_of_each_student_by_the_policy(AttemptPolicy policy, string chosen) =>
        Choose(policy, Late, First, OnTime, Of("bob", "9", Monday)).Should().Equal(chosen, "bob.9");

    [Fact]
    public void Takes_the_last_where_all_are_late() =>
        Choose(AttemptPolicy.LatestOnTime, Late, Late with { Id = "ada.4", Attempted = Monday.AddDays(2) }).Should().Equal("ada.4");

    [Fact]
    public void A_time_in_another_zone_is_the_time_that_it_is() =>
        Choose(AttemptPolicy.Latest, First, OnTime with { Attempted = new DateTimeOffset(2026, 9, 7, 13, 30, 0, TimeSpan.FromHours(2)) }).Should().Equal("ada.1");

    [Theory]
    [InlineData(AttemptPolicy.Latest)]
    [InlineData(AttemptPolicy.First)]
    public void Two_of_one_time_are_told(AttemptPolicy policy) =>
        FluentActions.Invoking(() => Choose(policy, First, First with { Id = "ada.5" })).Should().Throw<ClassroomException>()
            .WithMessage("ada has two submissions of the same time, ada.* and ada.*: take one out of the folder");

    [Fact]
    public void Two_without_a_time_are_told() =>
        FluentActions.Invoking(() => Choose(AttemptPolicy.Latest, First with { Attempted = null }, First with { Id = "ada.5", Attempted = null })).Should().Throw<ClassroomException>();

    [Fact]
    public void Two_of_one_time_that_do_not_count_are_no_matter() =>
        Choose(AttemptPolicy.Latest, First, First with { Id = "ada.5" }, OnTime).Should().Equal("ada.2");

    private static IEnumerable<string> Choose(AttemptPolicy policy, params Submission[] submissions) => Attempts.Choose(submissions, policy).Select(chosen => chosen.Id);

    private static Submission Of(string student, string digits, DateTimeOffset time) => new($"{student}.{digits}", student, null, time, false, "zip", digits);
}
