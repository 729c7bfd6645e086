using Checker.Benchmarks.Kills;
using Checker.Classroom.Sandboxes;

namespace Checker.Benchmarks.Tests;

/// <summary>A few of the kills of <c>checker/Benchmarks -- kills</c>.</summary>
public sealed class KillsTests(ITestOutputHelper output)
{
    private const int Kills = 25;

    [Fact]
    public async Task Killed_graders_lose_no_grade_write_none_twice_change_none_and_leave_nothing_behind()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && SandboxFinder.Best().Protections.AreOfficial, "there is no sandbox here for a grade of record: ./check class doctor says what to install");
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");

        var tally = await KillsBench.KillAsync(Repository.Root, Kills, seed, output.WriteLine, TestContext.Current.CancellationToken);

        tally.Kills.Should().Be(Kills);
        tally.Results.Should().BePositive();
        tally.IsClean.Should().BeTrue("{0}", tally);
    }

    [Theory]
    [InlineData(1, 0, 0, 0, 0)]
    [InlineData(0, 1, 0, 0, 0)]
    [InlineData(0, 0, 1, 0, 0)]
    [InlineData(0, 0, 0, 1, 0)]
    [InlineData(0, 0, 0, 0, 1)]
    public void One_of_anything_is_not_clean(int lost, int twice, int drift, int processes, int folders) =>
        new KillsTally(Kills, 8, lost, twice, drift, processes, folders).IsClean.Should().BeFalse();

    [Fact]
    public void The_last_line_says_all() =>
        new KillsTally(1_000, 800, 1, 2, 3, 4, 5).ToString().Should().Be("1,000 kills, 800 results: 1 lost, 2 double, 3 drift; left behind: 4 processes, 5 folders");
}
