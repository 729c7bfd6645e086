using System.Runtime.InteropServices;

namespace Lessons;

/// <summary>The C# half of a lesson: what its page shows stands in regions, how each region is run stands in <see cref="Snippets"/>.</summary>
public abstract class Lesson
{
    /// <summary>Every lesson of this assembly, in the course's order.</summary>
    public static IReadOnlyList<Lesson> All { get; } =
        [.. typeof(Lesson).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Lesson)))
            .Select(type => (Lesson)Activator.CreateInstance(type)!)
            .OrderBy(lesson => lesson.Pair, StringComparer.Ordinal)];

    /// <summary>The folder's name, such as <c>03-generators</c>.</summary>
    public abstract string Pair { get; }

    /// <summary>One for each region, in the page's order.</summary>
    public abstract IReadOnlyList<Snippet> Snippets { get; }

    public static Lesson Of(string pair) => All.Single(lesson => lesson.Pair == pair);

    public Run Run() => new(RuntimeInformation.FrameworkDescription, Snippets.ToDictionary(snippet => snippet.Name, Measure));

    private Entry Measure(Snippet snippet) => snippet.Timed is { } timed ? snippet.Run() with { Timeline = WatchingProcess.Watch(Pair, snippet.Name, timed) } : snippet.Run();
}
