namespace Checker.Course.Tests.Reading;

public sealed class FrontPageTests : IDisposable
{
    private const string Page = "lessons/README.md";
    private const string Module = "## Module 1: Stream, do not store";
    private const string Link = "- [Generators](03-generators/lesson.md)";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Must_be_there() => _course.Delete(Page).Defects()
        .Should().Be($"{Page}: the file is missing; write the course's front page, or run this inside the course's checkout");

    [Fact]
    public void Has_a_title() => Breach("# Memory in Pairs", "Memory in Pairs", $"{Page}(1): the page has no title; begin it with '# ' and the course's name");

    [Fact]
    public void Has_modules() => _course.Write(Page, "# Memory in Pairs\n").DeleteFolder("lessons/03-generators").DeleteFolder("exercises/03-generators")
        .Write(StartersLock.File, "").Defects()
        .Should().Be($"{Page}: there is no module; add '## Module 1: Title' with a list of lessons");

    [Fact]
    public void Names_modules() => Breach(Module, "## Module One", $"{Page}(5): '## Module One' does not name a module; write '## Module 1: Title'");

    [Fact]
    public void Numbers_modules_from_one() => Breach(
        Module, "## Module 2: Stream, do not store", $"{Page}(5): the module is numbered 2 and is the page's module 1; number modules from 1 without a gap");

    [Fact]
    public void Has_modules_with_lessons() => Breach(
        Link, $"{Link}\n\n## Module 2: Let go", $"{Page}(11): the module has no lesson; list one as '- [Title](01-name/lesson.md)'");

    [Fact]
    public void Has_nothing_else_among_the_modules() => Breach(
        Link, $"{Link}\n\n## Thanks", $"{Page}(11): '## Thanks' stands among the modules; move it above the first module, or begin it with '## Module'");

    [Fact]
    public void Lists_a_pair_once() => Breach(Link, $"{Link}\n{Link}", $"{Page}(10): 03-generators is listed a second time; keep one of the two lines");

    [Fact]
    public void Lists_pairs_in_order() => Breach(
        Link, $"{Link}\n- [Collecting](01-collecting/lesson.md)",
        $"{Page}(10): 01-collecting stands after 03-generators; list pairs in the order of their numbers");

    [Fact]
    public void Lists_pairs_by_number_and_name() => Breach(
        Link, $"{Link}\n- [Views](views/lesson.md)",
        $"{Page}(10): 'views' is no pair's name; use a number and small letters, such as 03-generators");

    [Fact]
    public void Lists_pairs_that_are_there() => Breach(
        Link, $"{Link}\n- [Views](10-views/lesson.md)",
        "lessons/10-views/lesson.md: the file is missing; write the lesson, or take 10-views out of lessons/README.md");

    [Fact]
    public void Lists_every_lesson() => _course.Write("lessons/10-views/lesson.md", "").Defects().Should().Be(
        "lessons/10-views: the pair is not in lessons/README.md; list it there as '- [Title](10-views/lesson.md)', or delete the folder");

    [Fact]
    public void Lists_the_pair_of_every_exercise() => _course.Write("exercises/10-views/1-split/README.md", "").Defects().Should().Be(
        "exercises/10-views: the pair is not in lessons/README.md; list it there as '- [Title](10-views/lesson.md)', or delete the folder");

    public void Dispose() => _course.Dispose();

    private void Breach(string text, string by, string defect) => _course.Replace(Page, text, by).Defects().Should().Be(defect);
}
