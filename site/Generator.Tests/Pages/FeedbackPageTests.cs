using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Checker.Course.Results;
using Site.Generator.Pages;
using TestResult = Checker.Course.Results.TestResult;

namespace Site.Generator.Tests.Pages;

/// <summary>What a student is sent.</summary>
public sealed partial class FeedbackPageTests
{
    [Fact]
    public void Tells_score_verdicts_first_cause_measurements_findings_and_hashes() => Lines(Page(MiniatureFeedback.Ada)).Should().Be(
        """
        week-3
        Ada Lovelace: 2 of 10 points, so far
        Handed in 2026-11-23 12:00, late.
        Some of it is open
        A person will look at what is marked open, and your points may change then. Nothing is held against you before.
        Exercise | Verdict | Points
        The root mean square of delays | ✗right answers, too much memory | 2 of 5
        The five worst delays | ?open: waits for a person to look at it | 0 of 5
        The root mean square of delays
        ✗right answers, too much memory
        2 of 5 points. 03-generators/1-rms-delay
        ✓passed Gives the root task 1
        ✗failed Builds no list task 1
        RmsDelayTrial should allocate at most 256 bytes
        ✗failed Forgets the flights task 2
        –skipped Keeps nothing else task 2
        Measured
        Builds no list Allocated, RmsDelayTrial, 20,000 items. At most 256 bytes may be used: the dashed line. Logarithmic scale: each thin line is ten times the one before.
        Version | bytes
        Yours | 524,688
        At most | 256
        The five worst delays
        ?open: waits for a person to look at it
        0 of 5 points. 03-generators/2-top-five
        The code does what the exercise does not need.
        A person will read these lines with you in mind
        They do something that the exercise does not need. That may be fine: there can be a good reason, and you are welcome to say it.
        TopFive.cs(12): calls File.ReadAllText
        What this was computed from
        From the same files, tests and seed the same points come out; with these numbers your teacher can check it.
        Graded files, SHA-256
        30cc30cc
        Seed of the inputs
        42
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Says_nothing_of_what_is_open_where_nothing_is() => Page(MiniatureFeedback.Bo).Body!.TextContent.Should().Contain("5 of 5 points").And.NotContainAny("so far", "open", "late");

    [Fact]
    public void Is_one_file_that_loads_nothing()
    {
        var page = Page(MiniatureFeedback.Ada);
        page.QuerySelectorAll("script, iframe, object, embed, form, link[rel=stylesheet], img").Should().BeEmpty();
        page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")).Should().OnlyContain(address => address!.StartsWith('#') || address.StartsWith("data:image/svg+xml,", StringComparison.Ordinal));
        page.QuerySelectorAll("[src], [style]").Should().BeEmpty();
    }

    [Fact]
    public void Has_a_policy_that_allows_its_own_style_and_nothing_else()
    {
        var page = Page(MiniatureFeedback.Ada);
        var style = page.QuerySelectorAll("style").Should().ContainSingle().Subject.TextContent;
        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().Be(
            $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void Shows_as_text_whatever_would_be_markup()
    {
        var page = Page(MiniatureFeedback.OfHostile);
        page.QuerySelectorAll("script, img, [onerror], [onclick]").Should().BeEmpty();
        page.QuerySelectorAll("style").Should().ContainSingle();
        page.QuerySelector("h1")!.TextContent.Should().Be(MiniatureFeedback.Hostile);
        page.QuerySelector("pre.message")!.TextContent.Should().Be(MiniatureFeedback.Hostile);
        page.QuerySelector(".path code")!.TextContent.Should().Be(MiniatureFeedback.Hostile);
        page.QuerySelector(".lead")!.TextContent.Should().StartWith(MiniatureFeedback.Hostile);
        page.QuerySelector("figcaption")!.TextContent.Should().Contain(MiniatureFeedback.Hostile);
    }

    [Fact]
    public void Gives_each_element_an_id_of_its_own()
    {
        var ids = Page(MiniatureFeedback.Ada with { Exercises = [.. MiniatureFeedback.Ada.Exercises, MiniatureFeedback.Ada.Exercises[0]] }).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        ids.Should().OnlyHaveUniqueItems().And.Contain("chart-3-1-title");
    }

    [Fact]
    public void Knows_nothing_of_other_students()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada, MiniatureFeedback.Bo with { Student = "Zaphod" });
        built.Read("students/ada.0a1b2c3d.html").Should().NotContain("Zaphod").And.NotContain("class.html");
    }

    [Fact]
    public void Stays_light_when_thirty_exercises_fail()
    {
        var thirty = MiniatureFeedback.Ada with { Exercises = [.. Enumerable.Repeat(MiniatureFeedback.Ada.Exercises[0], 30)] };
        var page = FeedbackBuilder.Render(MiniatureCourse.Load(), thirty);
        PageWeight.Excess(Encoding.UTF8.GetBytes(page)).Should().Be(0);
        page.Should().Contain("chart-30-1-title");
    }

    [Fact]
    public void Goes_without_what_would_make_it_heavy()
    {
        var random = new Random(7);
        var noise = new TestResult("Noise", 1, TestOutcome.Failed, new string([.. Enumerable.Range(0, 100_000).Select(_ => (char)random.Next('!', 'z'))]), 1);
        var page = FeedbackBuilder.Render(MiniatureCourse.Load(), MiniatureFeedback.Ada with { Exercises = [MiniatureFeedback.Ada.Exercises[0] with { Tests = [noise] }] });
        PageWeight.Excess(Encoding.UTF8.GetBytes(page)).Should().Be(0);
        page.Should().Contain("right answers, too much memory").And.Contain("More was printed and measured than a page can hold; your teacher has it.");
    }

    private static IHtmlDocument Page(Feedback feedback) => new HtmlParser().ParseDocument(FeedbackBuilder.Render(MiniatureCourse.Load(), feedback));

    /// <summary>The words as they are read: a line for each block, and cells beside each other.</summary>
    private static string Lines(IHtmlDocument page)
    {
        foreach (var drawing in page.QuerySelectorAll("svg, summary"))
            drawing.Remove();
        return string.Join('\n', page.QuerySelectorAll("main :is(h1, h2, h3, p, pre, figcaption, tr, dt, dd), main ul > li")
            .Select(element => element is IHtmlTableRowElement row ? string.Join(" | ", row.Cells.Select(cell => Words(cell))) : Words(element)));
    }

    private static string Words(IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
