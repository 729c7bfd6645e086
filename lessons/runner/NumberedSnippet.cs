namespace Lessons;

/// <summary>
/// A snippet as a worker process can run it, which tells of each object. Nothing but its size says to the worker which snippet a trial is.
/// </summary>
internal sealed class NumberedSnippet : Trial<Func<object?>, object?>
{
    private static readonly IReadOnlyList<(string Pair, Snippet Snippet)> Numbered =
        [.. Lesson.All.SelectMany(lesson => lesson.Snippets.Where(snippet => snippet.Call is not null).Select(snippet => (lesson.Pair, snippet)))];

    private static int? _number;

    public override int Size => _number ?? 0;

    public static Allocation Measure(string pair, string name)
    {
        _number = Numbered.Index().Single(numbered => numbered.Item.Pair == pair && numbered.Item.Snippet.Name == name).Index;
        return Checker.Memory.Measure.Allocation(new NumberedSnippet());
    }

    // This process knows the number; the engine asks it for inputs of other sizes, too. A worker starts in the program's folder, and lessons name files from the course's root.
    public override Func<object?> Input(Seed seed, int size)
    {
        Environment.CurrentDirectory = Course.FindRoot();
        return Numbered[_number ?? size].Snippet.Call!();
    }

    protected override object? Run(Func<object?> input) => input();
}
