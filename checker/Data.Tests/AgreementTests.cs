using System.Runtime.InteropServices;
using System.Text;
using Data;

namespace Checker.Data.Tests;

/// <summary>C# and Python make the same data, byte for byte.</summary>
public sealed class AgreementTests
{
    private const int Size = 5_000;
    private const ulong Last = ulong.MaxValue;

    private static readonly ulong[] Reference =
        [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];

    [Fact]
    public void SplitMix64_gives_the_reference_numbers_in_CSharp()
    {
        var random = new Seed(1234567).Random();

        Enumerable.Range(0, 5).Select(_ => random.Next()).Should().Equal(Reference);
    }

    [Fact]
    public async Task SplitMix64_gives_the_reference_numbers_in_Python() =>
        MemoryMarshal.Cast<byte, ulong>(await Python.Agree("states", 1234567, 5)).ToArray().Should().Equal(Reference);

    [Fact]
    public async Task Units_agree()
    {
        var random = new Seed(7).Random();
        var units = new double[Size];
        foreach (ref var unit in units.AsSpan())
            unit = random.Unit();

        Same(await Python.Agree("units", 7, Size), units);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(987654321)]
    public async Task Numbers_agree(long seed) =>
        Same(await Python.Agree("numbers", seed, Size), Synth.Numbers(new Seed((ulong)seed), Size));

    [Theory, InlineData(0), InlineData(1), InlineData(987654321)]
    public async Task Readings_agree(long seed) =>
        Same(await Python.Agree("readings", seed, Size), Synth.Readings(new Seed((ulong)seed), Size));

    [Theory, InlineData(1, 1), InlineData(2, 12), InlineData(3, int.MaxValue)]
    public async Task Columns_agree(long seed, int below) =>
        Same(await Python.Agree("column", seed, Size, below), Synth.Column(new Seed((ulong)seed), Size, below));

    [Theory, InlineData(1, 1), InlineData(2, 60)]
    public async Task Labels_agree(long seed, int distinct) =>
        Encoding.UTF8.GetString(await Python.Agree("labels", seed, Size, distinct))
            .Should().Be(string.Concat(Synth.Labels(new Seed((ulong)seed), Size, distinct).Select(label => label + "\n")));

    [Theory, InlineData(1, 0), InlineData(2, 1), InlineData(3, Size)]
    public async Task Flights_agree(long seed, int size) =>
        Same(await Python.Agree("flights", seed, size), Flights.SampleCsv(new Seed((ulong)seed), size));

    [Fact]
    public async Task A_seed_that_overflows_agrees() =>
        Same(await Python.Agree("numbers", unchecked((long)Last), Size), Synth.Numbers(new Seed(Last), Size));

    private static void Same<T>(byte[] python, T[] csharp) where T : struct =>
        python.AsSpan().SequenceEqual(MemoryMarshal.AsBytes(csharp.AsSpan())).Should().BeTrue("both languages draw the same");
}
