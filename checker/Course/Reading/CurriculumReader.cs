namespace Checker.Course.Reading;

/// <summary>Reads the front page, then each lesson it lists and the exercises beside it, then the other pages, and asks what concerns them all.</summary>
internal sealed class CurriculumReader(string root)
{
    private readonly DefectList _defects = new();
    private readonly List<string> _pairs = [];

    public Curriculum Read()
    {
        var page = TextFile.Read(root, FrontPage.File, "write the course's front page, or run this inside the course's checkout", _defects) is { } file
            ? FrontPage.Read(file, _defects)
            : null;
        if (page is null)
            _defects.ThrowIfAny();
        var starters = StartersLockReader.Read(root, _defects);
        var exercises = new ExerciseReader(root, starters, _defects);
        var modules = page!.Modules
            .Select(module => new Module(module.Number, module.Title, module.Introduction, [.. module.Pairs.Select(link => PairOf(link, exercises)).OfType<Pair>()]))
            .ToList();
        var curriculum = new Curriculum(root, page.Title, page.Introduction, modules) { Pages = new PageReader(root, _defects).ReadAll() };
        CheckUnlisted();
        new FormerIds(_defects).Check(curriculum);
        _defects.ThrowIfAny();
        return curriculum;
    }

    private Pair? PairOf(PairLink link, ExerciseReader exercises)
    {
        if (!IsInOrder(link))
            return null;
        var lesson = new LessonReader(root, _defects).Read(link.Pair, _pairs);
        _pairs.Add(link.Pair);
        var read = FolderName.Inside(Path.Combine(root, "exercises", link.Pair))
            .Where(name => IsNamed($"exercises/{link.Pair}", name))
            .Select(name => exercises.Read(new ExerciseId(link.Pair, name)))
            .OfType<Exercise>()
            .ToList();
        return lesson is null ? null : new Pair(link.Pair, lesson, read);
    }

    private bool IsInOrder(PairLink link)
    {
        if (!FolderName.IsWellFormed(link.Pair))
            _defects.Add(FrontPage.File, link.Line, $"'{link.Pair}' is no pair's name; use a number and small letters, such as 03-generators");
        else if (_pairs.Contains(link.Pair))
            _defects.Add(FrontPage.File, link.Line, $"{link.Pair} is listed a second time; keep one of the two lines");
        else if (_pairs.Count > 0 && FolderName.NumberOf(link.Pair) <= FolderName.NumberOf(_pairs[^1]))
            _defects.Add(FrontPage.File, link.Line, $"{link.Pair} stands after {_pairs[^1]}; list pairs in the order of their numbers");
        else
            return true;
        return false;
    }

    private bool IsNamed(string parent, string name)
    {
        if (!FolderName.IsWellFormed(name))
            _defects.Add($"{parent}/{name}", 0, "the folder's name is no exercise's; use a number and small letters, such as 1-rms-delay");
        return FolderName.IsWellFormed(name);
    }

    private void CheckUnlisted()
    {
        var listed = File.ReadAllText(Path.Combine(root, FrontPage.File));
        foreach (var tree in new[] { "lessons", "exercises" })
        {
            foreach (var name in FolderName.Inside(Path.Combine(root, tree)).Where(name => !listed.Contains($"{name}/lesson.md", StringComparison.Ordinal)))
                _defects.Add($"{tree}/{name}", 0, $"the pair is not in {FrontPage.File}; list it there as '- [Title]({name}/lesson.md)', or delete the folder");
        }
    }
}
