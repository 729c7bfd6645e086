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
    public void Keeps_nothing_of_a_page() => Measure.Retention(() => PageTrial.Render(MiniatureCourse.Load())).Should().HaveNothingNew();

    [Fact]
    public void Keeps_nothing_of_a_build()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        Measure.Retention(() => SiteBuilder.Build(MiniatureCourse.Load(), MiniatureResults.Some, site.Folder).Pages.Count).Should().HaveNothingNew();
    }
}
