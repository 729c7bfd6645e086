using System.Diagnostics;
using System.Text.Json;
using Checker.Course;
using Checker.Course.Results;
using Site.Generator.Books;
using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>Every page is valid HTML by the validator of its standard (Nu).</summary>
public sealed class ValidityTests
{
    private static readonly string Validator = Path.Combine(CourseRoot.Path, "site/Browser.Tests/node_modules/vnu-jar/build/dist/vnu.jar");

    [Fact]
    public void Every_page_of_the_real_course_is_valid()
    {
        using var site = BuiltSite.Of(Curriculum.Load(CourseRoot.Path), new Dictionary<ExerciseId, Result>());
        ErrorsIn(site).Should().BeEmpty();
    }

    /// <summary>With verdicts, charts, explanations and histories in them.</summary>
    [Fact]
    public void Every_page_of_somebody_who_is_under_way_is_valid()
    {
        using var site = MiniatureSite.Build();
        ErrorsIn(site).Should().BeEmpty();
    }

    [Fact]
    public void Every_page_that_is_published_is_valid_and_so_is_the_book()
    {
        using var site = new PublishedSite(Curriculum.Load(CourseRoot.Path));
        site.Build.Defects.Should().BeEmpty();
        Book.Of(Curriculum.Load(CourseRoot.Path)).WritePage(site.Folder);
        ErrorsIn(site.Folder).Should().BeEmpty();
    }

    [Fact]
    public void Every_page_of_feedback_is_valid()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada, MiniatureFeedback.Bo, MiniatureFeedback.OfHostile);
        ErrorsIn(built.Folder).Should().BeEmpty();
    }

    [Fact]
    public void The_validator_finds_what_is_wrong()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None);
        File.WriteAllText(Path.Combine(site.Folder, "index.html"), site.Read("index.html").Replace("</main>", "<p id=\"main\"><figure></main>", StringComparison.Ordinal));
        ErrorsIn(site).Should().Contain(error => error.Contains("index.html", StringComparison.Ordinal) && error.Contains("main", StringComparison.Ordinal));
    }

    private static List<string> ErrorsIn(BuiltSite site) => ErrorsIn(site.Folder);

    private static List<string> ErrorsIn(string folder)
    {
        var java = Requirement.OnPath("java");
        Requirement.Met(java is not null && File.Exists(Validator), "No validator: install Java, then npm ci --prefix site/Browser.Tests --ignore-scripts.");
        using var process = Process.Start(new ProcessStartInfo(java!, ["-jar", Validator, "--errors-only", "--format", "json", "--stdout", "--skip-non-html", folder]) { RedirectStandardOutput = true })!;
        using var report = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Select(message =>
            $"{message.GetProperty("url").GetString()!.Split(Path.GetFileName(folder))[^1]}: {message.GetProperty("message").GetString()}")];
    }
}
