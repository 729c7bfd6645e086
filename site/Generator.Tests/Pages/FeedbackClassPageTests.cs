using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Site.Generator.Tests.Pages;

/// <summary>What a teacher sees of a graded class.</summary>
public sealed class FeedbackClassPageTests
{
    [Fact]
    public void Has_a_row_for_each_exercise()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada, MiniatureFeedback.Bo);
        Rows(built, "by-exercise").Should().Equal("The root mean square of delays | 2 | 1 | 0 | 3.5", "The five worst delays | 1 | 0 | 1 | 0");
    }

    [Fact]
    public void Has_a_row_for_each_student_that_leads_to_the_page()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada, MiniatureFeedback.Bo);
        Rows(built, "by-student").Should().Equal(
            "Ada Lovelace | 2 | 10 | 2026-11-23 12:00, late | ✗right answers, too much memory | ?open: waits for a person to look at it", "Bo | 5 | 5 | – | ✓passed | –");
        Parse(built).QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")).Should().OnlyContain(address => File.Exists(Path.Combine(built.Folder, address!)));
    }

    [Fact]
    public void Leads_to_pages_of_any_name()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada with { Submission = "zoë #1@example.org.0a1b2c3d" });
        var address = Parse(built).QuerySelector("tbody a")!.GetAttribute("href")!;
        address.Should().Be("students/zo%C3%AB%20%231%40example.org.0a1b2c3d.html");
        File.Exists(Path.Combine(built.Folder, Uri.UnescapeDataString(address))).Should().BeTrue();
    }

    [Fact]
    public void Shows_as_text_whatever_would_be_markup()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.OfHostile);
        Parse(built).QuerySelectorAll("script, img, [onerror], [onclick]").Should().BeEmpty();
        Parse(built).QuerySelector("#by-student ~ div tbody a")!.TextContent.Should().Be(MiniatureFeedback.Hostile);
    }

    [Fact]
    public void Removes_the_page_of_who_is_no_longer_graded()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada, MiniatureFeedback.Bo);
        FeedbackBuilder.Build(MiniatureCourse.Load(), "week-3", [MiniatureFeedback.Bo], built.Folder).Should().Equal("class.html", "students/bo.0a1b2c3d.html");
        Directory.EnumerateFiles(Path.Combine(built.Folder, "students")).Select(Path.GetFileName).Should().Equal("bo.0a1b2c3d.html");
    }

    private static IHtmlDocument Parse(BuiltFeedback built) => new HtmlParser().ParseDocument(built.Read("class.html"));

    private static IEnumerable<string> Rows(BuiltFeedback built, string section) => Parse(built).QuerySelectorAll($"section[aria-labelledby={section}] tbody tr")
        .Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())));
}
