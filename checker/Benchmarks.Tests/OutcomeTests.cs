using Checker.Benchmarks.Proving;
using Checker.Course.Proofs;

namespace Checker.Benchmarks.Tests;

/// <summary>Nothing that came out badly is hidden: neither from the exit code nor from the file.</summary>
public sealed class OutcomeTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void A_promise_that_is_kept_is_proved()
    {
        var (code, part) = Prove(() => [new("Wrong readings", 0, "readings", Most: 0)]);
        code.Should().Be(0);
        part.Holds.Should().BeTrue();
    }

    [Fact]
    public void A_broken_promise_is_written_down()
    {
        var (code, part) = Prove(() => [new("Wrong readings", 1, "readings", Most: 0)]);
        code.Should().Be(1);
        part.Holds.Should().BeFalse();
        part.Claims.Should().ContainSingle().Which.Found.Should().Be(1);
    }

    [Fact]
    public void A_part_that_breaks_off_is_written_down()
    {
        var (code, part) = Prove(() => throw new InvalidOperationException("no memory left"));
        code.Should().Be(1);
        part.Failure.Should().Contain("no memory left");
    }

    [Fact]
    public void A_target_of_time_that_is_missed_is_told_and_proves_nothing_wrong()
    {
        var (code, part) = Prove(() => [new("An assertion", 9, "ms", Most: 5, IsTarget: true)]);
        code.Should().Be(0);
        part.Claims.Should().ContainSingle().Which.Holds.Should().BeFalse();
    }

    public void Dispose() => File.Delete(_file);

    private (int Code, ProofPart Part) Prove(Func<IReadOnlyList<Claim>> run)
    {
        var code = ProofRun.Alone(new StubPart(run), Extent.Quick, _file);
        return (code, ProofFile.Parse(File.ReadAllText(_file)).Parts.Single());
    }
}
