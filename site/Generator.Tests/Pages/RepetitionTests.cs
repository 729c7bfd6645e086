namespace Site.Generator.Tests.Pages;

/// <summary>Building again gives the same bytes, and leaves no page of the build before.</summary>
public sealed class RepetitionTests
{
    [Fact]
    public void Two_builds_agree_byte_for_byte()
    {
        using var one = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        using var other = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        other.Files().Should().Equal(one.Files());
    }

    [Fact]
    public void A_page_of_a_removed_exercise_is_removed()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None);
        var course = MiniatureCourse.Load();
        var lastModule = course.Modules[^1];
        var shorter = course with
        {
            Modules = [course.Modules[0], lastModule with { Pairs = [lastModule.Pairs[0] with { Exercises = [lastModule.Pairs[0].Exercises[0]] }] }],
        };
        SiteBuilder.Build(shorter, MiniatureResults.None, site.Folder).Succeeded.Should().BeTrue();
        Directory.Exists(Path.Combine(site.Folder, "03-generators/2-top-five")).Should().BeFalse();
        File.Exists(Path.Combine(site.Folder, "03-generators/1-rms-delay/index.html")).Should().BeTrue();
    }
}
