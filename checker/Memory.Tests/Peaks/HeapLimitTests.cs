using Checker.Memory.Peaks;
using Checker.Memory.Tests.Peaks.Ending;

namespace Checker.Memory.Tests.Peaks;

/// <summary>Whatever happens in a process under a heap limit is called by its name, and only the end of the call passes.</summary>
public sealed class HeapLimitTests
{
    private static readonly Bytes Small = 16 << 20;
    private static readonly Bytes Medium = 64 << 20;

    public static TheoryData<Trial, string> Endings => new()
    {
        { new HoardTrial(), "it ran out of memory." },
        { new GivingUpTrial(), "it ran out of memory and caught the exception." },
        { new DescentTrial(), "its stack overflowed." },
        { new FailFastTrial(), "its code ended the process by Environment.FailFast." },
        { new ExitTrial(), "its code ended the process with exit code 3." },
        { new ExitWithoutErrorTrial(), "its code ended the process with exit code 0." },
    };

    [Theory]
    [MemberData(nameof(Endings), DisableDiscoveryEnumeration = true)]
    public void Says_how_a_call_ended_that_did_not_come_to_its_end(Trial trial, string how) => Failure(trial, Medium).Should().EndWith(how);

    [Fact]
    public void Says_that_the_system_killed_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are a thing of Unix.");
        Failure(new KillTrial(), Medium).Should().Contain("it was killed (exit code 137)");
    }

    [Fact]
    public void Says_that_it_does_not_end()
    {
        var end = HeapLimit.Run(new WaitTrial(), 1, Medium, TimeSpan.FromSeconds(10));
        end.HasFinished.Should().BeFalse();
        end.How.Should().StartWith("it did not come to an end in 10 seconds");
    }

    /// <summary>So near to the limit the runtime itself may break.</summary>
    [Fact]
    public void Fails_what_needs_more_than_the_smallest_heap() =>
        Failure(new HoardTrial(), Small).Should().Match(text => text.EndsWith("it ran out of memory.") || text.EndsWith("the runtime broke down so near to the limit."));

    [Fact]
    public void Passes_what_fits()
    {
        Measure.Peak(new HoardTrial(), size: 2).Should().FitIn(Small);
        Measure.Peak(new HoardTrial(), size: 40).Should().FitIn(Medium);
        Measure.Peak(new GivingUpTrial(), size: 40).Should().FitIn(Medium);
    }

    [Fact]
    public void Leaves_no_temporary_files()
    {
        Failure(new LitterTrial(), Small).Should().NotBeEmpty();
        Directory.EnumerateFileSystemEntries(Path.GetTempPath(), LitterTrial.Prefix + "*").Should().BeEmpty();
        Directory.EnumerateDirectories(Path.GetTempPath(), "checker-memory-*").SelectMany(folder => Directory.EnumerateFiles(folder, LitterTrial.Prefix + "*")).Should().BeEmpty();
    }

    private static string Failure(Trial trial, Bytes heap) =>
        FluentActions.Invoking(() => Measure.Peak(trial).Should().FitIn(heap)).Should().Throw<Exception>().Which.Message;
}
