using Checker.Memory;

namespace Site.Generator.Tests.Pages;

/// <summary>The course's own engine on the course's own site: what a page takes, and what is left of it.</summary>
[Collection(Alone.Name)]
public sealed class OwnMemoryTests
{
    private static readonly PageTrial Page = new();

    /// <summary>The first page of a process pays for the compiler's tables and for Razor's, once; a page is what comes after.</summary>
    public OwnMemoryTests() => PageTrial.Render(MiniatureCourse.Load());

    [Fact]
    public void Takes_no_more_than_400_KiB_for_a_page() => Measure.Allocation(Page).Should().BeAtMost(Bytes.Kibi(400));

    [Fact]
    public void Keeps_nothing_of_a_page() => OfPage().Should().HaveNothingNew();

    [Fact]
    public void Keeps_nothing_of_a_build()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        OfBuild(site).Should().HaveNothingNew();
    }

    /// <summary>The page about the course quotes it. <c>CHECK_UPDATE=1</c> writes it anew.</summary>
    [Fact]
    public void Is_what_the_page_about_the_course_says()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        var found = OwnFigures.Of(Measure.Allocation(Page), OfPage(), OfBuild(site));
        if (Environment.GetEnvironmentVariable("CHECK_UPDATE") == "1")
            found.Save(CourseRoot.Path);
        var stored = OwnFigures.Load(CourseRoot.Path);
        // The bytes depend a little on the version of .NET and on how long the path of the checkout is.
        ((double)found.PageAllocated).Should().BeApproximately(stored.PageAllocated, stored.PageAllocated * 0.02);
        found.PageRetained.Should().Be(stored.PageRetained);
        found.BuildRetained.Should().Be(stored.BuildRetained);
    }

    private static Retention OfPage() => Measure.Retention(() => PageTrial.Render(MiniatureCourse.Load()));

    private static Retention OfBuild(BuiltSite site) =>
        Measure.Retention(() => SiteBuilder.Build(MiniatureCourse.Load(), MiniatureResults.Some, site.Folder).Pages.Count);
}
