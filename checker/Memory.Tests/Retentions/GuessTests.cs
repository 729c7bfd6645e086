using System.Reflection;
using Checker.Memory.Retentions;

namespace Checker.Memory.Tests.Retentions;

public sealed class GuessTests
{
    [Fact]
    public void Believes_a_type_that_the_code_has_used()
    {
        Cache<Used>.Items.Should().BeEmpty();
        Guess.IsInUse(FieldOf<Used>(nameof(Cache<>.Items))).Should().BeTrue();
    }

    /// <summary>The order of tests must not decide whether a leak gets its name.</summary>
    [Fact]
    public void Doubts_a_type_whose_constructor_it_has_run_until_something_comes_to_it()
    {
        foreach (var name in (string[])[nameof(Cache<>.Items), nameof(Cache<>.Others), nameof(Cache<>.Items)])
            Guess.IsInUse(FieldOf<Doubted>(name)).Should().BeFalse(name);
        Cache<Doubted>.Items.Add(new Doubted());
        Guess.IsInUse(FieldOf<Doubted>(nameof(Cache<>.Items))).Should().BeTrue();
    }

    private static FieldInfo FieldOf<T>(string name) => typeof(Cache<T>).GetField(name)!;

    private static class Cache<T>
    {
        public static readonly List<T> Items = [];
        public static readonly List<T> Others = [];
    }

    private sealed class Used;

    private sealed class Doubted;
}
