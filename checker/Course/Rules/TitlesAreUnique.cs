namespace Checker.Course.Rules;

/// <summary>In a list of search results a title is all one sees.</summary>
internal sealed class TitlesAreUnique : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum)
    {
        var pages = curriculum.Pairs.Select(pair => (pair.Lesson.Title, pair.Lesson.File))
            .Concat(curriculum.Pages.Select(page => (page.Title, page.File)))
            .Concat(curriculum.Exercises.Select(exercise => (exercise.Title, File: $"{exercise.Folder}/README.md")));
        return pages
            .GroupBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1).Select(page =>
                new Defect(page.File, 0, $"the title '{page.Title}' is also that of {group.First().File}; give each page its own")));
    }
}
