using System.IO.Compression;
using AngleSharp.Html.Parser;
using Checker.Course;
using Checker.Course.Results;
using Site.Generator.Pages;
using Site.Theme;

namespace Site.Generator.Tests.Search;

public sealed class SearchWeightTests
{
    private const double MostBytesPerWord = 100 * 1024 / 100_000.0;

    [Fact]
    public void The_index_of_the_real_course_has_at_most_100_KiB_packed_for_100_000_words()
    {
        using var site = BuiltSite.Of(Curriculum.Load(CourseRoot.Path), new Dictionary<ExerciseId, Result>());
        var words = site.Build.Pages.Sum(page => new HtmlParser().ParseDocument(site.Read(page)).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var packed = PageWeight.Packed(File.ReadAllBytes(Path.Combine(site.Folder, Addresses.Sections)), CompressionLevel.SmallestSize);
        packed.Should().BeLessThanOrEqualTo((int)(words * MostBytesPerWord));
    }
}
