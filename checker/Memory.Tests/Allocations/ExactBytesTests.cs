namespace Checker.Memory.Tests.Allocations;

public sealed class ExactBytesTests
{
    private static readonly Dictionary<string, ExactBytes> Fixtures = ExactBytes.All.ToDictionary(fixture => fixture.Name);

    private static object? _kept;

    public static TheoryData<string> Names => [.. Fixtures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Counts_every_byte(string fixture) =>
        Measure.Allocation(() => _kept = Fixtures[fixture].Work()).Bytes.Should().Be(new Bytes(Fixtures[fixture].Bytes), Fixtures[fixture].Why);
}
