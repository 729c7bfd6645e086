namespace Checker.Course.Reading;

/// <summary>Reads the front page, then each lesson it lists and the exercises beside it, then the other pages, and asks what concerns them all.</summary>
internal sealed class CurriculumReader(string root)
{
    private readonly DefectList _defects = new();

    public Curriculum Read()
    {
        var page = TextFile.Read(root, FrontPage.File, "write the course's front page, or run this inside the course's checkout", _defects) is { } file
            ? FrontPage.Read(file, _defects)
            : null;
        if (page is null)
            _defects.ThrowIfAny();
        var starters = StartersLockReader.Read(root, _defects);
        var exercises = new ExerciseReader(root, starters, _defects);
        var links = InOrder(page!);
        var pairs = new Pair?[links.Count];
        ManyAtOnce.For(pairs.Length, place => pairs[place] = PairOf(links[place].Pair, links.Take(place).Select(link => link.Pair), exercises));
        var byLink = links.Zip(pairs).ToDictionary(read => read.First, read => read.Second);
        var modules = page!.Modules
            .Select(module => new Module(module.Number, module.Title, module.Introduction, [.. module.Pairs.Select(link => byLink.GetValueOrDefault(link)).OfType<Pair>()]))
            .ToList();
        var curriculum = new Curriculum(root, page.Title, page.Introduction, modules) { Pages = new PageReader(root, _defects).ReadAll() };
        CheckUnlisted();
        new FormerIds(_defects).Check(curriculum);
        _defects.ThrowIfAny();
        return curriculum;
    }

    private Pair? PairOf(string pair, IEnumerable<string> earlier, ExerciseReader exercises)
    {
        var lesson = new LessonReader(root, _defects).Read(pair, earlier);
        var read = FolderName.Inside(Path.Combine(root, "exercises", pair))
            .Where(name => IsNamed($"exercises/{pair}", name))
            .Select(name => exercises.Read(new ExerciseId(pair, name)))
            .OfType<Exercise>()
            .ToList();
        return lesson is null ? null : new Pair(pair, lesson, read);
    }

    /// <summary>The pairs that are listed where they belong.</summary>
    private List<PairLink> InOrder(FrontPage page)
    {
        var links = new List<PairLink>();
        foreach (var link in page.Modules.SelectMany(module => module.Pairs))
            if (IsNext(link, links))
                links.Add(link);
        return links;
    }

    private bool IsNext(PairLink link, List<PairLink> before)
    {
        if (!FolderName.IsWellFormed(link.Pair))
            _defects.Add(FrontPage.File, link.Line, $"'{link.Pair}' is no pair's name; use a number and small letters, such as 03-generators");
        else if (before.Exists(other => other.Pair == link.Pair))
            _defects.Add(FrontPage.File, link.Line, $"{link.Pair} is listed a second time; keep one of the two lines");
        else if (before.Count > 0 && FolderName.NumberOf(link.Pair) <= FolderName.NumberOf(before[^1].Pair))
            _defects.Add(FrontPage.File, link.Line, $"{link.Pair} stands after {before[^1].Pair}; list pairs in the order of their numbers");
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
