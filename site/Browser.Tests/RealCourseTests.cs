using Checker.Course;
using Microsoft.Playwright;
using Site.Generator.Books;
using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>Every page of the real course, as a learner sees it who has not begun.</summary>
[Collection(OneBrowser.Name)]
public sealed class RealCourseTests(Chromium chromium) : IDisposable
{
    private readonly BuiltSite _site = BuiltSite.Of(Curriculum.Load(CourseRoot.Path), new Dictionary<ExerciseId, Checker.Course.Results.Result>());

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Builds_without_a_defect() => _site.Build.Defects.Should().BeEmpty();

    [Fact]
    public void Builds_without_a_defect_with_every_solution_open()
    {
        var course = Curriculum.Load(CourseRoot.Path);
        using var site = BuiltSite.Of(course, course.Exercises.ToDictionary(
            exercise => exercise.Id, exercise => Checker.Course.Results.Result.OfNothing(exercise.Id) with { SolutionRevealed = true }));
        site.Build.Defects.Should().BeEmpty();
        site.Build.Pages.Where(address => address.EndsWith("/solution.html", StringComparison.Ordinal))
            .Should().Equal(course.Exercises.Select(exercise => $"{exercise.Id}/solution.html"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Every_page_is_quiet_and_fits(int width)
    {
        await using var reader = await chromium.Read(width, ColorScheme.Light, _site);
        Book.Of(Curriculum.Load(CourseRoot.Path)).WritePage(_site.Folder);
        foreach (var address in _site.Build.Pages.Append(Book.Page))
        {
            await reader.Open(address);
            (await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, address);
        }

        reader.Complaints.Should().BeEmpty();
        reader.Requests.Should().OnlyContain(url => url.StartsWith("file://") || url.StartsWith("data:image/"));
    }

    [Fact]
    public async Task Every_page_breaks_no_rule_of_access()
    {
        await using var reader = await chromium.Read(site: _site);
        foreach (var address in _site.Build.Pages)
            (await Axe.ViolationsIn(reader, address, View.Usual)).Should().BeEmpty();
    }
}
