using System.Text;
using System.Text.Json;
using Site.Generator.Search;

namespace Site.Generator.Tests.Search;

public sealed class SearchScriptTests
{
    [Theory]
    [InlineData("`${alert(1)}` \"quoted\" back\\slash")]
    [InlineData("line\nand \u2028 another \u2029")]
    public void Is_ended_by_nothing_that_a_page_says(string text)
    {
        var script = Encoding.UTF8.GetString(SearchScript.Of([SearchScript.RowsOf([new Section("a", text, "", text)])]));
        script.Should().StartWith("globalThis.courseSections = JSON.parse(\"").And.EndWith("\");\n");
        var json = JsonSerializer.Deserialize<string>(script["globalThis.courseSections = JSON.parse(".Length..^3])!;
        JsonSerializer.Deserialize<string[][]>(json)!.Single()[1].Should().Be(text);
        script.Trim().Should().NotContainAny("\n", "\u2028");
    }
}
