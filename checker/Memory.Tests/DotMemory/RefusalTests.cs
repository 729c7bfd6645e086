using System.Reflection;
using Checker.Memory.Backends;
using Checker.Memory.DotMemory;
using Checker.Memory.Tests.DotMemory.Fixtures.ManyObjects;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.DotMemory;

/// <summary>Where dotMemory Unit is not there, or cannot be believed, nothing passes.</summary>
public sealed class RefusalTests
{
    private static readonly Trial Many = new ManyObjectsTrial();

    /// <summary>What <see cref="Measure"/> offers by way of dotMemory Unit; whatever else it offers has to refuse.</summary>
    private static readonly string[] Mapped =
        ["Allocation(Trial)", "Allocation(Trial, Int32)", "Allocation(Func`1)", "Growth(Trial)", "Retention(Trial)", "Mark()"];

    public static TheoryData<string> Others => [.. Doors().Keys.Except(Mapped)];

    [Fact]
    public void Is_taken_only_where_the_project_asks_for_it()
    {
        Backend.Current.Should().BeOfType<EngineBackend>();
        AppContext.SetSwitch(Backend.UsesDotMemoryUnit, true);
        try
        {
            Backend.Chosen().Should().BeOfType<DotMemoryBackend>();
        }
        finally
        {
            AppContext.SetSwitch(Backend.UsesDotMemoryUnit, false);
        }

        Backend.Chosen().Should().BeOfType<EngineBackend>();
    }

    [Fact]
    public void Says_what_to_do_where_it_is_not_referenced()
    {
        Assert.SkipUnless(Library.TryLoad() is null, "the tests were built with -p:UseDotMemoryUnit=true");
        var backend = new DotMemoryBackend(Library.TryLoad);
        var judge = () => backend.Allocation(Many, Many.Size);
        Golden.Matches("dotmemory-not-referenced", judge.Should().Throw<InconclusiveException>().Which.Message);
        FluentActions.Invoking(() => backend.Retention(Many)).Should().Throw<InconclusiveException>();
        FluentActions.Invoking(() => backend.RequireEngine("a peak")).Should().Throw<InconclusiveException>().WithMessage("*is not beside the tests*");
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Is_inconclusive_without_the_launcher(string version)
    {
        using var fake = new FakeLibrary(version);
        fake.Set("IsEnabled", false);
        var words = Absence.NotEnabled(OperatingSystem.IsWindows()).Message;
        Inconclusive(() => Measure.Allocation(Many)).Should().Be(words);
        Inconclusive(() => Measure.Retention(Many)).Should().Be(words);
        fake.Asked.Should().BeEmpty();
    }

    [Fact]
    public void Says_where_it_works()
    {
        Golden.Matches("dotmemory-no-launcher", Absence.NotEnabled(isWindows: true).Message);
        Golden.Matches("dotmemory-other-system", Absence.NotEnabled(isWindows: false).Message);
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Is_inconclusive_where_allocations_are_not_collected(string version)
    {
        using var fake = new FakeLibrary(version);
        fake.Set("CollectAllocations", false);
        Golden.Matches("dotmemory-no-allocations", Inconclusive(() => Measure.Allocation(Many)));
        Measure.Retention(Many).Should().HaveNo<Ticket>();
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Is_inconclusive_where_questions_are_left_out(string version)
    {
        using var fake = new FakeLibrary(version);
        fake.Set("LeavesQuestionsOut", true);
        Golden.Matches("dotmemory-unasked", Inconclusive(() => Measure.Allocation(Many)));
        Inconclusive(() => Measure.Retention(Many).Should().HaveNo<Ticket>()).Should().Contain("left the question out");
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Is_inconclusive_where_nothing_is_counted_as_something_else_each_time(string version)
    {
        using var fake = new FakeLibrary(version);
        fake.Set("OwnObjectsMore", 1);
        Golden.Matches("dotmemory-unsteady", Inconclusive(() => Measure.Allocation(Many)));
        Inconclusive(() => Measure.Retention(Many).Should().BeAtMost(0)).Should().Contain("another number each time");
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Is_inconclusive_where_a_known_call_is_counted_wrong(string version)
    {
        using var fake = new FakeLibrary(version);
        fake.Set("Made", (Func<IEnumerable<(Type, int, long)>>)(() => []));
        Golden.Matches("dotmemory-miscounted", Inconclusive(() => Measure.Allocation(Many)));
    }

    [Theory]
    [InlineData("2.1", "IsParallel", "no parallel tests")]
    [InlineData("3", "IsParallel", "no parallel tests")]
    public void Lets_through_what_the_library_throws(string version, string fault, string words)
    {
        using var fake = new FakeLibrary(version);
        fake.Set(fault, true);
        foreach (var measure in new Action[] { () => Measure.Allocation(Many), () => Measure.Retention(Many) })
        {
            var thrown = measure.Should().Throw<Exception>().WithMessage(words).Which;
            thrown.GetType().FullName.Should().Be("DotMemoryUnitException");
        }
    }

    [Fact]
    public void Has_no_breakdown_before_version_2_4()
    {
        using var fake = new FakeLibrary("2.1");
        Golden.Matches("dotmemory-no-groups", Inconclusive(() => _ = Measure.Allocation(Many).ByType));
        Inconclusive(() => Measure.Allocation(Many).Should().AllocateOnly<Ticket>(100)).Should().Contain("from version 2.4 on");
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Does_not_count_large_objects_or_collections(string version)
    {
        using var fake = new FakeLibrary(version);
        var allocation = Measure.Allocation(Many);
        Inconclusive(() => allocation.Should().HaveLargeObjectsAtMost(9)).Should().Contain("not available in the dotMemory Unit backend");
        Inconclusive(() => allocation.Should().HaveGen2CollectionsAtMost(9)).Should().Contain("not available in the dotMemory Unit backend");
    }

    [Fact]
    public void Offers_what_it_maps()
    {
        using var fake = new FakeLibrary("3");
        Doors().Keys.Should().Contain(Mapped);
        foreach (var door in Mapped)
            FluentActions.Invoking(Doors()[door]).Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Refuses_whatever_only_the_engine_measures(string door)
    {
        using var fake = new FakeLibrary("3");
        Inconclusive(Doors()[door]).Should().Contain("is not available in the dotMemory Unit backend");
    }

    [Fact]
    public void Says_what_to_do_without_it()
    {
        using var fake = new FakeLibrary("3");
        Golden.Matches("dotmemory-not-available", Inconclusive(() => Measure.Peak(Many)));
    }

    [Fact]
    public void Begins_with_the_mark_that_a_test_framework_reads_as_a_skip()
    {
        Absence.Mark = "$mark$";
        try
        {
            Absence.NotReferenced().Message.Should().StartWith("$mark$Inconclusive: dotMemory Unit was asked for");
            Absence.NotAvailable("this").Message.Should().StartWith("Inconclusive: this is not available");
        }
        finally
        {
            Absence.Mark = "";
        }
    }

    private static string Inconclusive(Action judge) => judge.Should().Throw<InconclusiveException>().Which.Message;

    private static Dictionary<string, Action> Doors() => typeof(Measure).GetMethods(BindingFlags.Static | BindingFlags.Public).ToDictionary(
        door => $"{door.Name}({string.Join(", ", door.GetParameters().Select(parameter => parameter.ParameterType.Name))})",
        door => (Action)(() => Invoke(door)));

    private static void Invoke(MethodInfo door)
    {
        var closed = door.IsGenericMethodDefinition ? door.MakeGenericMethod(typeof(object)) : door;
        closed.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [.. closed.GetParameters().Select(parameter => Argument(parameter.ParameterType))], null);
    }

    private static object Argument(Type type) =>
        type == typeof(Trial) ? Many
        : type == typeof(int) ? Many.Size
        : type == typeof(Tier) ? Tier.Cold
        : type == typeof(Func<object?>) ? new Func<object?>(() => null)
        : type == typeof(Action) ? new Action(() => { })
        : type == typeof(WeakReference) ? new WeakReference(null)
        : throw new NotSupportedException($"{nameof(RefusalTests)} needs an argument of type {type}.");
}
