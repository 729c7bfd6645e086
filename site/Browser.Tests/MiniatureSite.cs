using Site.Generator.Books;
using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>The miniature course with every kind of page that there is.</summary>
internal static class MiniatureSite
{
    public static BuiltSite Build()
    {
        var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Opened, MiniatureExplanations.Some, students: MiniatureClass.Some);
        site.Build.Defects.Should().BeEmpty();
        Book.Of(MiniatureCourse.Load()).WritePage(site.Folder);
        return site;
    }
}
