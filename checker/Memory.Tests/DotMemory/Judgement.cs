namespace Checker.Memory.Tests.DotMemory;

/// <summary>What has to hold of a fixture, whoever measures it: each judgement passes where it should, and fails one object or byte beyond.</summary>
internal static class Judgement
{
    public static void OfAllocation(Fixture fixture)
    {
        var allocation = Measure.Allocation(fixture);
        var made = fixture.Made(fixture.Size).ToList();
        var (bytes, asked) = (made.Sum(portion => portion.Bytes), fixture.Asked(fixture.Size));
        allocation.Bytes.Should().Be(new Bytes(bytes));
        allocation.Should().BeAtMost(bytes);
        fixture.AllocateAtMost(allocation, asked);
        if (asked > 0)
        {
            Fails(() => allocation.Should().BeAtMost(bytes - 1));
            Fails(() => fixture.AllocateAtMost(allocation, asked - 1));
        }
    }

    /// <summary>Whether there are others is judged apart: a failure shows them by type, which dotMemory Unit 2.1 cannot.</summary>
    public static void OfOthers(Fixture fixture)
    {
        var allocation = Measure.Allocation(fixture);
        var asked = fixture.Asked(fixture.Size);
        var hasOthers = fixture.Made(fixture.Size).Sum(portion => portion.Objects) > asked;
        if (hasOthers)
            Fails(() => fixture.AllocateOnly(allocation, asked));
        else
            fixture.AllocateOnly(allocation, asked);
    }

    public static void OfRetention(Fixture fixture)
    {
        if (fixture.Asked(fixture.Size) > 0)
            Fails(() => fixture.HaveAtMost(Measure.Retention(fixture), 0));
        else
            fixture.HaveAtMost(Measure.Retention(fixture), 0);
    }

    public static void Fails(Action judge) => judge.Should().Throw<Exception>().Which.Should().NotBeOfType<InconclusiveException>();
}
