using System.Diagnostics;
using System.Text.Json;
using Checker.Course;
using Site.Generator;
using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>Lighthouse gives the published course full marks. Its fourth mark is of time, which depends on the machine and is no test.</summary>
[Collection(OneBrowser.Name)]
public sealed class LighthouseTests
{
    private static readonly string Program = Path.Combine(CourseRoot.Path, "site/Browser.Tests/node_modules/lighthouse/cli/index.js");

    [Theory]
    [InlineData("")]
    [InlineData("03-generators/")]
    [InlineData("03-generators/1-rms-delay/")]
    public async Task Gives_full_marks(string address)
    {
        using var server = new WebServer();
        SiteBuilder.Publish(Curriculum.Load(CourseRoot.Path), server.Base, server.Folder).Defects.Should().BeEmpty();
        var (marks, lost) = await MarksOf(server.Base + address);
        lost.Should().BeEmpty();
        marks.Should().Equal(new Dictionary<string, double> { ["accessibility"] = 1, ["best-practices"] = 1, ["seo"] = 1 });
    }

    [Fact]
    public async Task Takes_a_mark_from_a_page_that_does_not_say_what_it_is()
    {
        using var server = new WebServer();
        SiteBuilder.Publish(MiniatureCourse.Load(), server.Base, server.Folder).Defects.Should().BeEmpty();
        var front = Path.Combine(server.Folder, "index.html");
        File.WriteAllText(front, File.ReadAllText(front).Replace("name=\"description\"", "name=\"nothing\"", StringComparison.Ordinal));
        (await MarksOf(server.Base)).Lost.Should().Equal("seo: meta-description");
    }

    /// <returns>The marks, and what took something from them.</returns>
    private static async Task<(Dictionary<string, double> Marks, List<string> Lost)> MarksOf(string url)
    {
        var node = Requirement.OnPath("node");
        var browser = Requirement.OnPath(Chromium.Names);
        Requirement.Met(node is not null && browser is not null && File.Exists(Program), "No Lighthouse: install Node and Chromium, then npm ci --prefix site/Browser.Tests --ignore-scripts.");
        var start = new ProcessStartInfo(
            node!, [Program, url, "--quiet", "--output", "json", "--only-categories", "accessibility,best-practices,seo", "--chrome-flags=--headless=new --no-sandbox --disable-gpu", "--no-enable-error-reporting"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["CHROME_PATH"] = browser;
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, "Lighthouse has to come to its end");
        using var report = JsonDocument.Parse(text);
        var audits = report.RootElement.GetProperty("audits");
        var categories = report.RootElement.GetProperty("categories").EnumerateObject().ToList();
        var lost = from category in categories
                   from part in category.Value.GetProperty("auditRefs").EnumerateArray()
                   let id = part.GetProperty("id").GetString()!
                   let score = audits.GetProperty(id).GetProperty("score")
                   where part.GetProperty("weight").GetDouble() > 0 && score.ValueKind == JsonValueKind.Number && score.GetDouble() < 1
                   select $"{category.Name}: {id}";
        return (categories.ToDictionary(category => category.Name, category => category.Value.GetProperty("score").GetDouble()), lost.ToList());
    }
}
