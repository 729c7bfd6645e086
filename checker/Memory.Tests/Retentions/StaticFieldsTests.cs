namespace Checker.Memory.Tests.Retentions;

public sealed class StaticFieldsTests
{
    private static bool _hasRun;

    /// <summary>What that makes would seem to be left by the calls: once it was a table of 28 rows.</summary>
    [Fact]
    public void Runs_no_static_constructor_of_other_code_because_its_field_has_the_name_of_one_in_use()
    {
        InUse.NamedAlike = Flight.Sample(new Seed(1), 1);
        Measure.Retention(new Clean.Locals.DelaysTrial()).Should().HaveNo<Flight>();
        _hasRun.Should().BeFalse();
        NotInUse.NamedAlike.Should().BeEmpty();
        _hasRun.Should().BeTrue();
        InUse.NamedAlike = null;
    }

    private static object[] Run()
    {
        _hasRun = true;
        return [];
    }

    private static class InUse
    {
        public static Flight[]? NamedAlike;
    }

    private static class NotInUse
    {
        public static readonly object[] NamedAlike = Run();
    }
}
