using Checker.Benchmarks.Fixtures;
using Checker.Memory;

namespace Checker.Benchmarks.Stress;

/// <summary>What is asked under stress: each kind both ways, so that an engine that always said the same would be wrong half of the time.</summary>
internal static class Questions
{
    private static readonly Trial Plain = new Memory.Tests.Spots.Plain.DelaysTrial();
    private static readonly Trial Constant = new Memory.Tests.Spots.Constant.DelaysTrial();

    /// <summary>Leaks that keep what the last call gave them: repeated, they do not fill the memory.</summary>
    private static readonly Trial[] Leaks =
    [
        new Memory.Tests.Leaks.Property.DelaysTrial(), new Memory.Tests.Leaks.AsyncLocals.DelaysTrial(),
        new Memory.Tests.Leaks.ThreadStatic.DelaysTrial(), new Memory.Tests.Leaks.StaticField.DelaysTrial(),
    ];

    private static readonly Trial[] Clean =
    [
        new Memory.Tests.Clean.Locals.DelaysTrial(), new Memory.Tests.Clean.Cleared.DelaysTrial(),
        new Memory.Tests.Clean.Disposed.DelaysTrial(), new Memory.Tests.Clean.WeakTables.DelaysTrial(),
    ];

    /// <summary>Shares of a thousand, by what an assertion costs: a reading of bytes takes milliseconds, one of retention several heap graphs.</summary>
    private static readonly (int Share, Func<int, Question> Make)[] Mix =
    [
        (830, Bytes), (120, Growth), (10, Types), (40, Retention),
    ];

    /// <summary>The same questions in the same mixed order on every machine.</summary>
    public static IReadOnlyList<Question> Of(int count)
    {
        var questions = new List<Question>();
        foreach (var (share, make) in Mix)
            questions.AddRange(Enumerable.Range(0, Math.Max(2, count * share / 1_000)).Select(make));
        var random = new Seed(1).Random();
        for (var place = questions.Count - 1; place > 0; place--)
        {
            var other = random.Below(place + 1);
            (questions[place], questions[other]) = (questions[other], questions[place]);
        }

        return questions;
    }

    /// <summary>The budget is the known bytes, or one byte less.</summary>
    private static Question Bytes(int number)
    {
        var fixture = ExactFixtures.All[number / 2 % ExactFixtures.All.Count];
        var holds = number % 2 == 0 || fixture.Bytes == 0;
        var budget = holds ? fixture.Bytes : fixture.Bytes - 1;
        return new Question("bytes", holds, () => ExactFixtures.Measure(fixture).Should().BeAtMost(budget));
    }

    private static Question Growth(int number)
    {
        var holds = number % 2 == 0;
        return new Question("growth", holds, () => RequireNoGrowth(holds ? Constant : Plain));
    }

    private static void RequireNoGrowth(Trial trial) => Measure.Growth(trial).Should().NotGrow();

    private static Question Types(int number)
    {
        var holds = number % 2 == 0;
        return new Question("types", holds, () => Measure.Allocation(Plain).Should().AllocateOnly<long[]>(holds ? 1 : 0));
    }

    private static Question Retention(int number)
    {
        var holds = number % 2 == 0;
        var trial = (holds ? Clean : Leaks)[number / 2 % Clean.Length];
        return new Question("retention", holds, () => LeakFixtures.RequireNoFlight(trial));
    }
}
