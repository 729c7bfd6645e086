using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>The page that a student is sent, opened from disk, and the one of the class.</summary>
[Collection(OneBrowser.Name)]
public sealed class FeedbackTests(Chromium chromium)
{
    private const string Student = "students/ada.0a1b2c3d.html";
    private const string Class = "class.html";

    [Theory]
    [InlineData(Student)]
    [InlineData(Class)]
    public async Task Breaks_no_rule_of_access(string address)
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada, MiniatureFeedback.Bo);
        await using var reader = await chromium.Read(folder: built.Folder);
        (await Axe.ViolationsIn(reader, address, View.Usual)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Student)]
    [InlineData(Class)]
    public async Task Has_the_sites_look_and_asks_for_nothing_else(string address)
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.Ada, MiniatureFeedback.Bo);
        await using var reader = await chromium.Read(folder: built.Folder, scripts: false);
        await reader.Open(address);
        // The policy blocks a style whose hash is another, and then the heading would be bold as a browser's own is.
        (await reader.Page.Locator("h1").EvaluateAsync<string>("heading => getComputedStyle(heading).fontWeight")).Should().Be("600");
        reader.Requests.Where(request => !request.StartsWith("data:", StringComparison.Ordinal)).Should().ContainSingle();
        reader.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Runs_nothing_that_a_student_wrote()
    {
        using var built = BuiltFeedback.Of(MiniatureFeedback.OfHostile);
        await using var reader = await chromium.Read(folder: built.Folder);
        var dialogs = new List<string>();
        reader.Page.Dialog += (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            dialog.DismissAsync();
        };
        await reader.Open("students/mallory.0a1b2c3d.html");
        await reader.Page.Locator("h1").ClickAsync();
        dialogs.Should().BeEmpty();
        reader.Complaints.Should().BeEmpty();
    }
}
