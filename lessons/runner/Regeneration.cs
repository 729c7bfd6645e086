namespace Lessons;

/// <summary>Runs lessons anew and holds the result against their measured.json, or writes it there.</summary>
internal sealed class Regeneration(PythonRunner python, bool requiresPython, TextWriter report)
{
    /// <returns>The exit code: 1 when something drifted, or when Python is missing where it must not be.</returns>
    public int Update(IReadOnlyList<string> pairs) => Of(pairs, MarkAnew, (pair, file, stored, found, csharp, python) =>
    {
        // What agrees keeps its stored numbers, so that a second run on another machine changes nothing.
        var updated = new Measured(
            csharp.Confirms ? stored.CSharp : found.CSharp,
            python.Confirms ? stored.Python : Merge(stored.Python, found.Python));
        updated.Save(file);
        return Regions.DefectsOf(pair, updated);
    });

    /// <inheritdoc cref="Update"/>
    public int Check(IReadOnlyList<string> pairs) => Of(pairs, MarkAsStored, (pair, _, _, found, csharp, python) =>
    {
        foreach (var line in csharp.NotCompared.Concat(python.NotCompared))
            report.WriteLine(line);
        return csharp.Drifts.Concat(python.Drifts).Select(drift => drift.ToString()).Concat(Regions.DefectsOf(pair, found));
    });

    /// <summary>Holds the stored marks against each object of the measured calls. To tell them takes longer than all the rest, so that a check leaves it out.</summary>
    /// <returns>The exit code: 1 when a mark is not so, or an object has none.</returns>
    public int CheckMarks(IReadOnlyList<string> pairs)
    {
        var failures = 0;
        foreach (var pair in pairs)
        {
            var file = Course.MeasuredFile(pair);
            var stored = Measured.Load(file).CSharp;
            var problems = new List<string>();
            // What each call allocates is what is stored, or Check says so.
            var found = Mark(pair, stored, stored, MarkAnew, problems);
            problems.AddRange(Comparison.OfCSharp(file, stored, found).Drifts.Select(drift => drift.ToString()));
            failures += problems.Count;
            foreach (var problem in problems)
                report.WriteLine(problem);
            report.WriteLine($"{pair}: {found.Snippets.Values.Sum(entry => entry.Allocates?.Count ?? 0)} marks");
        }

        return failures == 0 ? 0 : 1;
    }

    private int Of(IReadOnlyList<string> pairs, Marking mark, Func<string, string, Measured, Measured, Comparison, Comparison, IEnumerable<string>> judge)
    {
        var failures = 0;
        var pythonRuns = python.Measure(pairs);
        if (pythonRuns is null)
        {
            report.WriteLine("Python: skipped: no Python with numpy and pandas was found; its stored numbers stay as they are");
            failures += requiresPython ? 1 : 0;
        }

        foreach (var pair in pairs)
        {
            var file = Course.MeasuredFile(pair);
            var stored = Measured.Load(file);
            var problems = new List<string>();
            var found = new Measured(Mark(pair, Lesson.Of(pair).Run(), stored.CSharp, mark, problems), pythonRuns?[pair] ?? stored.Python);
            var csharp = Comparison.OfCSharp(file, stored.CSharp, found.CSharp);
            var pythons = Comparison.OfPython(file, stored.Python, found.Python);
            problems.AddRange(judge(pair, file, stored, found, csharp, pythons));
            failures += problems.Count;
            foreach (var problem in problems)
                report.WriteLine(problem);
            report.WriteLine($"{pair}: {found.CSharp.Snippets.Count} C# snippets, {(pythonRuns is null ? "no" : found.Python.Snippets.Count)} Python snippets run");
        }

        return failures == 0 ? 0 : 1;
    }

    private static Run Mark(string pair, Run found, Run stored, Marking mark, ICollection<string> problems)
    {
        var marks = new AllocationMarks(pair);
        return found with
        {
            Snippets = Lesson.Of(pair).Snippets.ToDictionary(snippet => snippet.Name, snippet =>
            {
                var entry = found.Snippets[snippet.Name];
                List<string> allocates = marks.Regions.ContainsKey(snippet.Name) ? [.. mark(marks, snippet, entry, stored.Snippets.GetValueOrDefault(snippet.Name), problems)] : [];
                return entry with { Allocates = allocates is [] ? null : allocates };
            }),
        };
    }

    private static IEnumerable<string> MarkAnew(AllocationMarks marks, Snippet snippet, Entry entry, Entry? stored, ICollection<string> problems) =>
        marks.Of(snippet, entry, problems).Select(mark => mark.ToString());

    /// <summary>Whether the stored marks are still where the code allocates, without measuring.</summary>
    private static IEnumerable<string> MarkAsStored(AllocationMarks marks, Snippet snippet, Entry entry, Entry? stored, ICollection<string> problems)
    {
        var byRule = marks.ByRule(snippet.Name).Select(mark => mark.ToString()).ToList();
        var known = stored?.Allocates ?? [];
        return known.Where(mark => !mark.StartsWith("call ", StringComparison.Ordinal)).Select(WithoutMay).SequenceEqual(byRule) ? known : byRule;
    }

    private static string WithoutMay(string mark) => mark.StartsWith("may ", StringComparison.Ordinal) ? mark["may ".Length..] : mark;

    /// <summary>A snippet that could not run here keeps what is stored of it.</summary>
    private static Run Merge(Run stored, Run found) => found with
    {
        Snippets = found.Snippets.ToDictionary(
            snippet => snippet.Key,
            snippet => snippet.Value.Skipped is null ? snippet.Value : stored.Snippets.GetValueOrDefault(snippet.Key, snippet.Value)),
    };

    /// <summary>What a snippet's entry says of where it allocates.</summary>
    private delegate IEnumerable<string> Marking(AllocationMarks marks, Snippet snippet, Entry entry, Entry? stored, ICollection<string> problems);
}
