using Checker.Classroom.Assigning.Pruning;

namespace Checker.Classroom.Tests.Assigning;

public sealed class PruningTests
{
    private static readonly HashSet<string> Pairs = ["00-welcome", "03-generators"];

    [Fact]
    public void Leaves_on_the_front_page_the_pairs_that_are_there_and_counts_modules_anew() =>
        PrunedFrontPage.Of("# Course\n\nWords.\n\n## Module 1: A\n\n- [X](01-x/lesson.md)\n\n## Module 2: B\n\nMore.\n\n- [Y](02-y/lesson.md)\n- [G](03-generators/lesson.md)\n", Pairs)
            .Should().Be("# Course\n\nWords.\n\n## Module 1: B\n\nMore.\n\n- [G](03-generators/lesson.md)\n");

    [Theory]
    [InlineData("See [views](../10-views/lesson.md#cost) and [data](../../exercises/data/README.md).", "See views and [data](../../exercises/data/README.md).")]
    [InlineData("[`a[0]` there](../10-views/lesson.md)", "`a[0]` there")]
    [InlineData("[out](https://example.org/10-views/lesson.md) [up](../../../../10-views/lesson.md)", "[out](https://example.org/10-views/lesson.md) [up](../../../../10-views/lesson.md)")]
    [InlineData("`items[i](x)` ![picture](../10-views/lesson.md)", "`items[i](x)` ![picture](../10-views/lesson.md)")]
    public void Leaves_the_words_of_a_link_to_what_is_not_there(string text, string left) =>
        PrunedPage.Of("lessons/03-generators/lesson.md", text, Pairs, file => file == "lessons/10-views/lesson.md").Should().Be(left);

    [Theory]
    [InlineData("needs: 01-x, 03-generators", "needs: 03-generators")]
    [InlineData("needs: 01-x", "needs: none")]
    [InlineData("needs: none", "needs: none")]
    public void Leaves_the_needs_that_are_there(string needs, string left) =>
        PrunedPage.Of("lessons/04-y/lesson.md", $"---\ntitle: A\n{needs}\n---\n\nneeds: 01-x\n", Pairs, _ => false).Should().Be($"---\ntitle: A\n{left}\n---\n\nneeds: 01-x\n");

    [Fact]
    public void Leaves_in_a_solution_the_projects_that_are_there_and_their_folders() =>
        PrunedSolution.Of(
            """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "kept", "kept", "{00000000-0000-0000-0000-000000000001}"
            EndProject
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "A", "kept\A\A.csproj", "{00000000-0000-0000-0000-00000000000A}"
            EndProject
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "gone", "gone", "{00000000-0000-0000-0000-000000000002}"
            EndProject
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "B", "gone\B.csproj", "{00000000-0000-0000-0000-00000000000B}"
            EndProject
            Global
            	GlobalSection(ProjectConfigurationPlatforms) = postSolution
            		{00000000-0000-0000-0000-00000000000A}.Debug|Any CPU.Build.0 = Debug|Any CPU
            		{00000000-0000-0000-0000-00000000000B}.Debug|Any CPU.Build.0 = Debug|Any CPU
            	EndGlobalSection
            	GlobalSection(NestedProjects) = preSolution
            		{00000000-0000-0000-0000-00000000000A} = {00000000-0000-0000-0000-000000000001}
            		{00000000-0000-0000-0000-00000000000B} = {00000000-0000-0000-0000-000000000002}
            	EndGlobalSection
            EndGlobal
            """, path => path == "kept/A/A.csproj").Should().Be(
            """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "kept", "kept", "{00000000-0000-0000-0000-000000000001}"
            EndProject
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "A", "kept\A\A.csproj", "{00000000-0000-0000-0000-00000000000A}"
            EndProject
            Global
            	GlobalSection(ProjectConfigurationPlatforms) = postSolution
            		{00000000-0000-0000-0000-00000000000A}.Debug|Any CPU.Build.0 = Debug|Any CPU
            	EndGlobalSection
            	GlobalSection(NestedProjects) = preSolution
            		{00000000-0000-0000-0000-00000000000A} = {00000000-0000-0000-0000-000000000001}
            	EndGlobalSection
            EndGlobal

            """.ReplaceLineEndings("\n"));
}
