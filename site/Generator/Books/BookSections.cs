using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Pages;
using Site.Generator.Snippets;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Books;

/// <summary>Writes the book's sections: what the site has on many pages, in the order of reading.</summary>
internal sealed class BookSections(Curriculum curriculum)
{
    private readonly SiteMap _site = new(curriculum);
    private readonly CourseSources _sources = CourseSources.Load(curriculum);
    private readonly BookMap _map = new(curriculum);

    public List<Defect> Defects { get; } = [];

    public IReadOnlyList<BookSection> Write()
    {
        Defects.AddRange(_sources.Defects);
        return
        [
            Title(),
            .. from module in curriculum.Modules
               from section in module.Pairs.Select(Chapter).Prepend(Part(module))
               select section,
            .. curriculum.Pages.Select(Appendix),
        ];
    }

    private BookSection Title() => new(BookMap.Title, _map.IdOf(Addresses.Front), curriculum.Title, 0, Rendered<BookTitle>(new()
    {
        [nameof(BookTitle.Title)] = curriculum.Title,
        [nameof(BookTitle.Introduction)] = Text(Front(), curriculum.Introduction),
    }));

    private BookSection Part(Module module) => new($"module-{module.Number}", $"module-{module.Number}", $"Module {module.Number}: {module.Title}", 1, Rendered<BookPart>(new()
    {
        [nameof(BookPart.Module)] = module,
        [nameof(BookPart.Introduction)] = Text(Front(), module.Introduction),
    }));

    private BookSection Chapter(Pair pair)
    {
        return new(pair.Id, BookMap.IdOf(pair), pair.Lesson.Title, 2, Rendered<BookChapter>(new()
        {
            [nameof(BookChapter.Id)] = BookMap.IdOf(pair),
            [nameof(BookChapter.Pair)] = pair,
            [nameof(BookChapter.Lesson)] = Text(LessonRecipe.TextOf(_site, pair, _sources), pair.Lesson.Body),
            [nameof(BookChapter.Tasks)] = pair.Exercises.Select(exercise => (
                BookMap.IdOf(exercise), exercise, Text(ExerciseRecipe.TextOf(_site, pair, exercise, _sources, hints: []), exercise.Body, lower: 1))).ToList(),
        }));
    }

    private BookSection Appendix(Page page) => new(page.Name, BookMap.IdOf(page), page.Title, 1, Rendered<BookAppendix>(new()
    {
        [nameof(BookAppendix.Id)] = BookMap.IdOf(page),
        [nameof(BookAppendix.Page)] = page,
        [nameof(BookAppendix.Text)] = Text(PageRecipe.TextOf(_site, page, _sources), page.Body),
    }));

    private PageText Front() => new("lessons/README.md", 0, Addresses.Front, _site);

    private string Text(PageText page, string markdown, int lower = 0)
    {
        page.IsBook = true;
        var html = MarkdownDialect.Render(markdown, page);
        Defects.AddRange(page.Defects);
        return BookText.Of(html, page.Address, _map, lower);
    }

    private static string Rendered<TPart>(Dictionary<string, object?> parameters) where TPart : Microsoft.AspNetCore.Components.IComponent =>
        PageRendering.Render<TPart>(parameters).GetAwaiter().GetResult();
}
