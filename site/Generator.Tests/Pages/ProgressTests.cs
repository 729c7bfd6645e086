using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Checker.Course;
using Checker.Course.Results;
using Site.Theme;

namespace Site.Generator.Tests.Pages;

/// <summary>The learner's own results, on every page that mentions the exercise.</summary>
public sealed class ProgressTests
{
    public static IEnumerable<TheoryDataRow<Verdict>> Verdicts => Enum.GetValues<Verdict>().Select(verdict => new TheoryDataRow<Verdict>(verdict));

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Every_verdict_shows_its_symbol_and_its_word(Verdict verdict)
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Of(verdict, "The reason."));
        var mark = VerdictMark.Of(verdict);
        foreach (var address in new[] { "index.html", "03-generators/index.html", "03-generators/1-rms-delay/index.html", "progress.html" })
            Parse(site, address).QuerySelectorAll("main .mark").Select(element => element.TextContent).Should().Contain(mark.Symbol + mark.Word, address);
        Parse(site, "03-generators/1-rms-delay/index.html").QuerySelector(".verdict .message")!.TextContent.Should().Be("The reason.");
    }

    [Fact]
    public void What_passed_with_an_older_version_says_so_and_counts()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Of(Verdict.Passed), outdated: new HashSet<ExerciseId> { MiniatureCourse.RmsDelay });
        foreach (var address in new[] { "index.html", "03-generators/index.html", "03-generators/1-rms-delay/index.html", "progress.html" })
            Parse(site, address).QuerySelectorAll("main .mark").Select(element => element.TextContent).Should().Contain("✓passed with an older version, check again", address);
        Parse(site, "progress.html").QuerySelector(".lead")!.TextContent.Should().Be("1 of 2 exercises passed, 3 of 6 points.");
    }

    [Fact]
    public void What_fails_says_that_it_passed_an_older_version()
    {
        var failed = MiniatureResults.Some[MiniatureCourse.RmsDelay];
        NoteOf(failed with { History = [new Milestone(DateTimeOffset.UnixEpoch, Verdict.Passed, failed.Latest!.Answer, Tests: "older")] })
            .Should().Be("The same file passed with an older version, and counts as passed. What is asked has changed since.");
        NoteOf(failed).Should().StartWith("Memory score");

        static string NoteOf(Result result)
        {
            using var site = BuiltSite.Of(MiniatureCourse.Load(), new Dictionary<ExerciseId, Result> { [MiniatureCourse.RmsDelay] = result });
            return Parse(site, "03-generators/1-rms-delay/index.html").QuerySelector(".verdict > .big + p")!.TextContent;
        }
    }

    [Fact]
    public void Only_a_pass_counts()
    {
        using var passed = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Of(Verdict.Passed));
        using var inconclusive = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Of(Verdict.Inconclusive));
        Parse(passed, "progress.html").QuerySelector(".lead")!.TextContent.Should().Be("1 of 2 exercises passed, 3 of 6 points.");
        Parse(inconclusive, "progress.html").QuerySelector(".lead")!.TextContent.Should().Be("0 of 2 exercises passed, 0 of 6 points.");
    }

    [Fact]
    public void An_exercise_shows_each_test_with_its_task_and_its_message()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        var tests = Parse(site, "03-generators/1-rms-delay/index.html").QuerySelectorAll(".tests > li");
        tests.Select(test => test.QuerySelector("p")!.TextContent.Trim()).Should().Equal(
            "✓passed Gives the root of the mean of the squares task 1", "✓passed Builds no list of squares task 1",
            "✗failed Forgets the flights task 2", "–skipped Keeps nothing else task 2");
        tests[2].QuerySelector("pre")!.TextContent.Should().Contain("20,000 objects");
    }

    [Fact]
    public void An_exercise_charts_each_judged_figure_and_what_keeps_it_alive()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Some);
        var page = Parse(site, "03-generators/1-rms-delay/index.html");
        page.QuerySelectorAll("figure.chart desc").Select(description => description.TextContent).Should().Equal(
            "Starter 524,688 bytes, Yours 248 bytes, Solution 0 bytes. At most 256 bytes may be used: the dashed line.",
            "Starter 0 objects, Yours 20,000 objects, Solution 0 objects. At most 0 objects may be used.");
        page.QuerySelectorAll(".path li").Select(hop => hop.TextContent).Should().Equal("static RmsDelay.s_cache", "List<Flight>._items", "Flight[0]");
        page.QuerySelectorAll(".attempts li").Select(attempt => attempt.TextContent).Should().Equal("2026-11-23 11:00 ✗failed", "2026-11-23 10:00 ▲does not build");
    }

    [Fact]
    public void An_exercise_shows_the_memory_score_and_the_best_one()
    {
        var tried = MiniatureResults.Some[MiniatureCourse.RmsDelay];
        ScoreOf(tried).Should().Be("Memory score 76. The starter has 0, our solution 100.");
        ScoreOf(tried with { History = [new Milestone(DateTimeOffset.UnixEpoch, Verdict.Passed, "a1", Score: 98)] })
            .Should().Be("Memory score 76, your best 98. The starter has 0, our solution 100.");
        ScoreOf(tried with { Reference = null }).Should().BeNull();

        static string? ScoreOf(Result result)
        {
            using var site = BuiltSite.Of(MiniatureCourse.Load(), new Dictionary<ExerciseId, Result> { [MiniatureCourse.RmsDelay] = result });
            return Parse(site, "03-generators/1-rms-delay/index.html").QuerySelector(".score")?.TextContent;
        }
    }

    [Fact]
    public void What_a_result_says_is_text()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.Of(Verdict.Crashed, "<script>alert(1)</script>"));
        var page = Parse(site, "03-generators/1-rms-delay/index.html");
        page.QuerySelector(".verdict .message")!.TextContent.Should().Be("<script>alert(1)</script>");
        page.QuerySelectorAll("script:not([src])").Should().BeEmpty();
    }

    private static IDocument Parse(BuiltSite site, string address) => new HtmlParser().ParseDocument(site.Read(address));
}
