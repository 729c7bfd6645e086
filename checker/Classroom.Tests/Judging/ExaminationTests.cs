using Checker.Classroom.Judging;

namespace Checker.Classroom.Tests.Judging;

public sealed class ExaminationTests
{
    private const long Mega = 1 << 20;

    [Theory]
    [InlineData(0, 32)]
    [InlineData(64, 96)]
    [InlineData(-10, 32)]
    [InlineData(0, -500)]
    public void Memory_that_the_process_accounts_for_is_no_matter(long allocated, long peak) =>
        new Examination(null, null, allocated * Mega, peak * Mega).Unaccounted.Should().BeNull();

    [Theory]
    [InlineData(0, 33, "the process took 33 MB more than the solution's, and accounts for 0 MB")]
    [InlineData(64, 97, "the process took 97 MB more than the solution's, and accounts for 64 MB")]
    [InlineData(-1_000, 40, "the process took 40 MB more than the solution's, and accounts for 0 MB")]
    public void Memory_that_it_does_not_account_for_is_told(long allocated, long peak, string sentence) =>
        new Examination(null, null, allocated * Mega, peak * Mega).Unaccounted.Should().Be(sentence);

    [Fact]
    public void Where_nothing_counts_nothing_is_told() => new Examination(null, null, 0, null).Unaccounted.Should().BeNull();

    [Fact]
    public void A_claim_beyond_all_numbers_covers_nothing() => new Examination(null, null, long.MaxValue, 100 * Mega).Unaccounted.Should().NotBeNull();
}
