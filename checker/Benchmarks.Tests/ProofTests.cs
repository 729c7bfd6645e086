using Checker.Course.Proofs;

namespace Checker.Benchmarks.Tests;

public sealed class ProofTests(QuickProof quick) : IClassFixture<QuickProof>
{
    /// <summary>How many fixtures there are, which no run can change.</summary>
    private static readonly string[] Counts = ["fixtures", "types", "leaks"];

    [Fact]
    public void Holds_with_small_numbers()
    {
        quick.Proof.Holds.Should().BeTrue(quick.Output);
        quick.ExitCode.Should().Be(0, quick.Output);
        quick.Output.Should().Contain("Everything held");
    }

    [Fact]
    public void Runs_every_part_to_its_end()
    {
        quick.Proof.Parts.Select(part => part.Name).Should().Equal("exact", "leaks", "stress", "cost", "peers");
        quick.Proof.Parts.Should().OnlyContain(part => part.Failure == null && part.Claims.Count > 0 && part.Seconds > 0);
    }

    [Fact]
    public void Says_that_a_quick_run_is_one() => quick.Proof.IsQuick.Should().BeTrue();

    [Fact]
    public void Names_no_machine_and_no_folder()
    {
        var text = File.ReadAllText(quick.FileName);
        text.Should().NotContain(Environment.MachineName).And.NotContain(AppContext.BaseDirectory).And.NotContain(Path.GetTempPath());
        text.Should().NotContain(Environment.UserName + "@");
    }

    /// <summary>Asks the committed file; where a list of fixtures has grown since, it is no proof of what is there today.</summary>
    [Fact]
    public void The_committed_proof_is_of_the_fixtures_of_today()
    {
        var committed = ProofFile.Load(Repository.Root);
        committed.Should().NotBeNull("{0} is written by {1}", ProofFile.Name, ProofFile.Command);
        committed!.IsQuick.Should().BeFalse("the site shows it; run {0}", ProofFile.Command);
        SizesOf(committed).Should().Equal(SizesOf(quick.Proof), "the proof is of other fixtures than there are; run {0}", ProofFile.Command);
    }

    [Fact]
    public void Takes_no_word_that_it_does_not_know() => QuickProof.Run("prove").ExitCode.Should().Be(2);

    /// <summary>The claims that have a least number of fixtures tell how many there are.</summary>
    private static IEnumerable<string> SizesOf(Proof proof) =>
        from part in proof.Parts
        where part.Name is "exact" or "leaks"
        from claim in part.Claims
        where claim.Least is not null && Counts.Contains(claim.Unit)
        select $"{claim.Promise}: {claim.Found} {claim.Unit}";
}
