using System.Diagnostics;
using Checker.Benchmarks.Clones;

namespace Checker.Benchmarks.Tests;

public sealed class MarkTests
{
    [Fact]
    public void What_has_left_the_tree_of_who_started_it_is_found()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Environments of other processes are looked at where Linux shows them.");
        using var mark = new Mark();
        using var other = new Mark();
        var start = new ProcessStartInfo("sh", ["-c", "sleep 1000 > /dev/null & echo begun"]) { RedirectStandardOutput = true };
        mark.Put(start);
        using var parent = Process.Start(start)!;
        parent.WaitForExit();

        mark.Carriers().Should().ContainSingle("the shell has ended, and what it started has not").Which.Should().NotBe(parent.Id);
        other.Carriers().Should().BeEmpty();
    }
}
