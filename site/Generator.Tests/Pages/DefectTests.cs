using Checker.Course;

namespace Site.Generator.Tests.Pages;

/// <summary>What is wrong with a page is said with file and line, and nothing is written.</summary>
public sealed class DefectTests
{
    private const string Lesson = "lessons/03-generators/lesson.md";
    private const string First = "lessons/01-understanding-gc/lesson.md";

    [Fact]
    public void A_fragment_that_no_page_has()
    {
        using var course = new ChangedCourse();
        Texts(course.Replace(First, "#the-price", "#the-prize").Defects())
            .Should().ContainSingle().Which.Should().StartWith(
                "lessons/01-understanding-gc/lesson.md(22): links to ../03-generators/lesson.md#the-prize, but 03-generators/index.html has no heading of that id; it has #ask-for-one-at-a-time, ");
    }

    [Fact]
    public void A_link_to_an_exercise_that_is_gone()
    {
        using var course = new ChangedCourse();
        Texts(course.Replace(First, "1-rms-delay/", "9-gone/").Defects()).Should().Equal(
            "lessons/01-understanding-gc/lesson.md(22): links to ../../exercises/03-generators/9-gone/, which is no page of the site; link to a lesson.md, to the folder of an exercise, or by https");
    }

    [Fact]
    public void A_pair_that_is_needed_and_does_not_exist()
    {
        using var course = new ChangedCourse();
        Texts(course.Replace(Lesson, "needs: 01-understanding-gc", "needs: 02-profiling").Defects()).Should().Equal(
            "lessons/03-generators/lesson.md(1): needs the pair '02-profiling', which does not exist; correct the id");
    }

    [Fact]
    public void A_region_that_was_not_measured()
    {
        using var course = new ChangedCourse();
        Texts(course.Replace("lessons/03-generators/measured.json", "\"checked-sum\"", "\"checked-total\"").Defects()).Should().Equal(
            "lessons/03-generators/generators.cs(20): measured.json says nothing about the region 'checked-sum'; run ./check audit --update");
    }

    [Fact]
    public void Lines_that_are_paired_with_none()
    {
        using var course = new ChangedCourse();
        Texts(course.Replace("lessons/03-generators/generators.py", "  # [a]", "").Defects()).Should().Equal(new[] { 10, 11 }.Select(line =>
            $"lessons/03-generators/generators.cs({line}): is paired by [a], but no Python line of the region 'sum-stored' has that mark; mark its partner, or remove the mark"));
    }

    [Fact]
    public void One_partner_is_enough()
    {
        using var course = new ChangedCourse();
        course.Replace("lessons/03-generators/generators.cs", " // [a!]", "").Defects().Should().BeEmpty();
    }

    [Theory]
    [InlineData("3:23-99")]
    [InlineData("3:4-9")]
    [InlineData("9:23-37")]
    public void An_allocation_where_no_code_is(string place)
    {
        using var course = new ChangedCourse();
        Texts(course.Replace("lessons/03-generators/measured.json", "3:23-37", place).Defects()).Should().Equal(
            "lessons/03-generators/generators.cs(5): measured.json marks an allocation where the region 'sum-stored' has no code; run ./check audit --update");
    }

    [Fact]
    public void Code_that_is_missing_is_a_defect_of_every_place_that_shows_it()
    {
        using var course = new ChangedCourse();
        Texts(course.Delete("lessons/03-generators/generators.cs").Defects()).Should().HaveCount(4).And.Contain(
            "lessons/03-generators/lesson.md(13): shows the snippet 'sum-stored' of lessons/03-generators/generators.cs, which does not exist; write it");
    }

    [Fact]
    public void Missing_measurements_are_no_defect_and_the_page_says_so()
    {
        using var course = new ChangedCourse();
        using var site = course.Delete("lessons/03-generators/measured.json").Build();
        site.Build.Defects.Should().BeEmpty();
        site.Read("03-generators/index.html").Should().Contain("<p class=\"unmeasured\">Not measured yet.</p>")
            .And.Contain("Python holds <span class=\"unmeasured\">not measured yet</span> bytes");
    }

    [Fact]
    public void A_page_that_nobody_wants_to_wait_for()
    {
        using var course = new ChangedCourse();
        var random = new Random(1);
        var words = string.Concat(Enumerable.Range(0, 12_000).Select(_ => $"{random.Next():x} "));
        Texts(course.Replace(First, "## What comes next", $"{words}\n\n## What comes next").Defects()).Should().ContainSingle()
            .Which.Should().MatchRegex("^lessons/01-understanding-gc/lesson.md: becomes a page of [0-9,]+ bytes gzip, and a page may have 30,720; make two of it, or show less$");
    }

    [Fact]
    public void Nothing_is_written_over_the_pages_that_were_right()
    {
        using var site = BuiltSite.Of(MiniatureCourse.Load(), MiniatureResults.None);
        var before = site.Files();
        using var course = new ChangedCourse();
        var broken = MiniatureCourse.Load(course.Replace(Lesson, "## The price", "# The price").Root);
        SiteBuilder.Build(broken, MiniatureResults.None, site.Folder).Succeeded.Should().BeFalse();
        site.Files().Should().BeEquivalentTo(before);
    }

    private static IEnumerable<string> Texts(IEnumerable<Defect> defects) => defects.Select(defect => defect.ToString());
}
