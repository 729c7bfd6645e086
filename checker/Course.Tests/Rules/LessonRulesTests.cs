using Checker.Course.Rules;

namespace Checker.Course.Tests.Rules;

public sealed class LessonRulesTests : IDisposable
{
    private const string Lesson = MiniatureCourse.Lesson;
    private const string CSharp = "lessons/03-generators/generators.cs";
    private const string Python = "lessons/03-generators/generators.py";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Want_a_snippet_in_both_languages() => Breach("::: pair sum-eagerly", $"""
        {Lesson}(10): no lessons/03-generators/*.cs has a region 'sum-eagerly'; add '#region sum-eagerly' … '#endregion' there, or show another
        {Lesson}(10): no lessons/03-generators/*.py has a region 'sum-eagerly'; add '# region sum-eagerly' … '# endregion' there, or show another
        """);

    [Fact]
    public void Want_a_snippet_in_one_language_alone_where_one_is_shown() => Breach("::: python tee-holds-all",
        $"{Lesson}(10): no lessons/03-generators/*.py has a region 'tee-holds-all'; add '# region tee-holds-all' … '# endregion' there, or show another");

    [Fact]
    public void Take_a_directive_in_code_for_code() => Breach("```\n::: pair sum-eagerly\n```", "");

    [Fact]
    public void Want_each_region_once()
    {
        _course.Write(Python, MiniatureTexts.SnippetsInPython + MiniatureTexts.SnippetsInPython);

        Breach("", $"{Python}(4): the region 'sum-lazily' is also at {Python}(1); give each its own name");
    }

    [Fact]
    public void Want_each_region_ended()
    {
        _course.Replace(CSharp, "#endregion\n", "");

        Breach("", $"{CSharp}(1): the region 'sum-lazily' has no end; add '#endregion'");
    }

    [Fact]
    public void Want_each_end_begun()
    {
        _course.Replace(CSharp, "#endregion\n", "#endregion\n#endregion\n");

        Breach("", $"{CSharp}(4): nothing is open that '#endregion' could end; delete it");
    }

    [Fact]
    public void Want_numbers_that_were_measured()
    {
        _course.Write("lessons/03-generators/measured.json", """{ "csharp": { "snippets": { "sum-lazily": { "allocated": 88 } } } }""");

        Breach("{sum-lazily.csharp.allocated} and {sum-lazily.python.peak}",
            $$"""{{Lesson}}(10): {sum-lazily.python.peak} is not in lessons/03-generators/measured.json; name what was measured, or run ./check audit --update""");
    }

    [Fact]
    public void Want_no_numbers_before_the_first_measurement() => Breach("{sum-lazily.csharp.allocated}", "");

    [Fact]
    public void Want_measurements_that_can_be_read()
    {
        _course.Write("lessons/03-generators/measured.json", "{");

        Breach("", "lessons/03-generators/measured.json: the file is not as check writes it; run ./check audit --update, which measures anew");
    }

    [Fact]
    public void Want_what_another_pair_is_said_to_have()
    {
        _course.Write("lessons/03-generators/measured.json", """{ "csharp": { "snippets": { "sum-lazily": { "allocated": 88 } } } }""");

        Breach("{03-generators/sum-lazily.csharp.allocated}, {03-generators/sum-lazily.csharp.kept} and {10-views/sum-lazily.csharp.allocated}\n::: csharp 10-views/sum-lazily", $$"""
            {{Lesson}}(10): {03-generators/sum-lazily.csharp.kept} is not in lessons/03-generators/measured.json; name what was measured, or run ./check audit --update
            {{Lesson}}(10): {10-views/sum-lazily.csharp.allocated} names '10-views', which is no pair; name one of lessons/README.md before the slash
            {{Lesson}}(11): there is no pair '10-views'; name a pair of lessons/README.md before the slash
            """);
    }

    [Fact]
    public void Want_what_the_generator_of_the_site_is_said_to_take()
    {
        _course.Write("site/measured.json", """{ "csharp": { "snippets": { "page": { "allocated": 400 } } } }""");

        Breach("{site/page.csharp.allocated} and {site/page.csharp.retained}",
            $$"""{{Lesson}}(10): {site/page.csharp.retained} is not in site/measured.json; name what was measured, or run ./check audit --update""");
    }

    [Fact]
    public void Hold_for_a_page_beside_the_lessons()
    {
        _course.Write("lessons/03-generators/measured.json", """{ "csharp": { "snippets": { "sum-lazily": { "allocated": 88 } } } }""");
        _course.Write("lessons/beliefs.md", """
            ---
            title: Generators
            description: What was measured.
            ---
            {03-generators/sum-lazily.csharp.allocated}, {sum-lazily.csharp.allocated}
            ::: csharp sum-lazily
            ::: python 03-generators/sum-eagerly
            | a | |
            |---|---|
            """);

        Breach("", """
            lessons/beliefs.md: the title 'Generators' is also that of lessons/03-generators/lesson.md; give each page its own
            lessons/beliefs.md(5): {sum-lazily.csharp.allocated} stands on a page of no pair; write the pair's name and a slash before the snippet's
            lessons/beliefs.md(6): '::: csharp sum-lazily' stands on a page of no pair; write the pair's name and a slash before the snippet's
            lessons/beliefs.md(7): no lessons/03-generators/*.py has a region 'sum-eagerly'; add '# region sum-eagerly' … '# endregion' there, or show another
            lessons/beliefs.md(8): a column of the table has no name; write what its cells are
            """);
    }

    public void Dispose() => _course.Dispose();

    private void Breach(string text, string expected)
    {
        _course.Write(Lesson, MiniatureTexts.Lesson + text + new string('\n', 60));
        string.Join('\n', CourseRules.Check(_course.Load())).Should().Be(expected);
    }
}
