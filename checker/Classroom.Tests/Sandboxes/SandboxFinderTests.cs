using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class SandboxFinderTests
{
    [Fact]
    public void Reports_on_every_sandbox_and_says_what_helps_where_something_is_off()
    {
        var reports = SandboxFinder.Reports();

        reports.Select(report => report.Name).Should().Equal("bubblewrap", "landlock", "none");
        foreach (var report in reports.Where(report => report.Problem is null))
        {
            report.Findings.Should().HaveCount(7);
            report.Findings.Should().NotContain(finding => !finding.IsOn && finding.Remedy == null);
        }
    }

    [Theory]
    [InlineData("bubblewrap")]
    [InlineData("landlock")]
    public void Believes_only_what_a_probe_has_found(string name)
    {
        var report = SandboxFinder.Reports().Single(report => report.Name == name);
        Assert.SkipWhen(report.Problem is not null, report.Problem ?? "");

        var sandbox = SandboxFinder.ByName(name);

        sandbox.Protections.Should().Be(new Protections(true, true, true, true, true, true, true));
        sandbox.Protections.AreOfficial.Should().BeTrue();
    }

    [Fact]
    public void The_best_names_those_that_it_was_taken_instead_of()
    {
        var best = SandboxFinder.Best(out var passedOver);

        var reports = SandboxFinder.Reports();
        passedOver.Select(report => report.Name).Should().Equal(reports.TakeWhile(report => !report.Protections.AreOfficial).Select(report => report.Name));
        best.Name.Should().Be(reports.FirstOrDefault(report => report.Protections.AreOfficial)?.Name ?? "none");
    }

    [Fact]
    public void Says_why_one_was_passed_over()
    {
        var protections = new Protections(true, false, true, true, false, true, true);
        new SandboxReport("bubblewrap", protections, null, null, []).DescribeShortcoming().Should().Be("bubblewrap lacks memory, processes");
        new SandboxReport("bubblewrap", protections, "it was killed", null, []).DescribeShortcoming().Should().Be("bubblewrap does not work here (it was killed)");
    }

    [Fact]
    public void Promises_nothing_without_a_sandbox() =>
        SandboxFinder.ByName("none").Protections.Should().Be(new Protections(true, false, false, false, false, false, false));

    [Fact]
    public void Says_which_names_there_are()
    {
        var find = () => SandboxFinder.ByName("docker");

        find.Should().Throw<ClassroomException>().WithMessage("there is no sandbox docker: choose one of bubblewrap, landlock, none");
    }
}
