namespace Lessons;

/// <summary>Runs lessons anew and holds the result against their measured.json, or writes it there.</summary>
internal sealed class Regeneration(PythonRunner python, bool requiresPython, TextWriter report)
{
    /// <returns>The exit code: 1 when something drifted, or when Python is missing where it must not be.</returns>
    public int Update(IReadOnlyList<string> pairs) => Of(pairs, (pair, file, stored, found, csharp, python) =>
    {
        // What agrees keeps its stored numbers, so that a second run on another machine changes nothing.
        var updated = new Measured(
            csharp.Confirms ? stored.CSharp : found.CSharp,
            python.Confirms ? stored.Python : Merge(stored.Python, found.Python));
        updated.Save(file);
        return Regions.DefectsOf(pair, updated);
    });

    /// <inheritdoc cref="Update"/>
    public int Check(IReadOnlyList<string> pairs) => Of(pairs, (pair, _, _, found, csharp, python) =>
    {
        foreach (var line in csharp.NotCompared.Concat(python.NotCompared))
            report.WriteLine(line);
        return csharp.Drifts.Concat(python.Drifts).Select(drift => drift.ToString()).Concat(Regions.DefectsOf(pair, found));
    });

    private int Of(IReadOnlyList<string> pairs, Func<string, string, Measured, Measured, Comparison, Comparison, IEnumerable<string>> judge)
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
            var found = new Measured(Lesson.Of(pair).Run(), pythonRuns?[pair] ?? stored.Python);
            var csharp = Comparison.OfCSharp(file, stored.CSharp, found.CSharp);
            var pythons = Comparison.OfPython(file, stored.Python, found.Python);
            List<string> problems = [.. judge(pair, file, stored, found, csharp, pythons)];
            failures += problems.Count;
            foreach (var problem in problems)
                report.WriteLine(problem);
            report.WriteLine($"{pair}: {found.CSharp.Snippets.Count} C# snippets, {(pythonRuns is null ? "no" : found.Python.Snippets.Count)} Python snippets run");
        }

        return failures == 0 ? 0 : 1;
    }

    /// <summary>A snippet that could not run here keeps what is stored of it.</summary>
    private static Run Merge(Run stored, Run found) => found with
    {
        Snippets = found.Snippets.ToDictionary(
            snippet => snippet.Key,
            snippet => snippet.Value.Skipped is null ? snippet.Value : stored.Snippets.GetValueOrDefault(snippet.Key, snippet.Value)),
    };
}
