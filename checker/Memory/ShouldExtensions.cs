namespace Checker.Memory;

/// <summary>The door from a measurement to its assertions, as FluentAssertions has it.</summary>
public static class ShouldExtensions
{
    public static AllocationAssertions Should(this Allocation subject) => new(subject);

    public static GrowthAssertions Should(this Growth subject) => new(subject);

    public static RetentionAssertions Should(this Retention subject) => new(subject);

    public static ReleaseAssertions Should(this Release subject) => new(subject);

    public static FinalizationAssertions Should(this Finalization subject) => new(subject);

    public static PeakAssertions Should(this Peak subject) => new(subject);

    public static ResidencyAssertions Should(this Residency subject) => new(subject);
}
