using System.Collections;
using System.Globalization;

namespace Lessons;

/// <summary>A region of a lesson's code and how it is run: each factory says what is measured.</summary>
public sealed record Snippet(string Name, Func<Entry> Run)
{
    /// <summary>Makes the input and gives the call whose objects can be told one by one; null where they cannot.</summary>
    internal Func<Func<object?>>? Call { get; init; }

    /// <summary>The call that is watched over time; null where none is.</summary>
    internal TimedCall? Timed { get; init; }

    /// <summary>Measures what one call allocates.</summary>
    public static Snippet Of<T>(string name, Func<T> run) => new(name, () => new Entry(
        Output: TextOf(run()),
        Allocated: BytesOf(Measure.Allocation(run))))
    {
        Call = () => () => run(),
    };

    /// <summary>Measures what one call allocates, its input aside: <paramref name="given"/> makes a new one for each call.</summary>
    /// <param name="output">What the page shows of the answer; without it, the whole.</param>
    public static Snippet Of<TInput, T>(string name, Func<TInput> given, Func<TInput, T> run, Func<T, object>? output = null) => new(name, () => new Entry(
        Output: TextOf(run(given()) is var answer && output is not null ? output(answer) : answer),
        Allocated: BytesOf(Measure.Allocation(new SnippetTrial<TInput, T>(given, run)))))
    {
        Call = () =>
        {
            var input = given();
            return () => run(input);
        },
    };

    /// <summary>The same for code that changes its input and returns nothing: <paramref name="output"/> shows the input, changed.</summary>
    public static Snippet Of<TInput>(string name, Func<TInput> given, Action<TInput> run, Func<TInput, object> output) =>
        Of(name, given, input => { run(input); return input; }, output);

    /// <summary>Measures what one call allocates, and what its answer then keeps alive.</summary>
    public static Snippet Keeping<T>(string name, Func<T> run, Func<T, object> output) where T : class => new(name, () => new Entry(
        Output: TextOf(output(run())),
        Allocated: BytesOf(Measure.Allocation(run)),
        Retained: Answer.Retains(run)))
    {
        Call = () => () => run(),
    };

    /// <summary>Shows the answer alone: for code whose bytes depend on the length of a path or on the operating system.</summary>
    public static Snippet Showing<T>(string name, Func<T> run) => new(name, () => new Entry(Output: TextOf(run())));

    /// <summary>Shows the exception: a snippet that fails on purpose has to fail, and for this reason.</summary>
    public static Snippet Failing<TException>(string name, Action run) where TException : Exception => new(name, () =>
    {
        try
        {
            run();
        }
        catch (TException exception)
        {
            return new Entry(Error: $"{exception.GetType().Name}: {exception.Message.Split('\n')[0].TrimEnd()}");
        }

        throw new InvalidOperationException($"The snippet {name} ran without the {typeof(TException).Name} that it is there to show.");
    });

    /// <summary>Also says how an object lies in memory, for <c>::: layout</c>; the calls after one another give one drawing each.</summary>
    /// <param name="make">Makes one object and nothing else.</param>
    public Snippet Drawing(Func<object> make)
    {
        var run = Run;
        return this with
        {
            Run = () =>
            {
                var entry = run();
                return entry with { Layouts = [.. entry.Layouts ?? [], ObjectLayout.Of(make)] };
            },
        };
    }

    /// <summary>Also says what a call holds over time, for <c>::: timeline</c>: at each <see cref="Timeline.Step"/> that is reached in it.</summary>
    /// <param name="of">What is counted, such as <c>days read</c>.</param>
    /// <param name="each">How many of these make a step.</param>
    /// <param name="young">For how many bytes a new object finds room before the collector comes: so few that a drawing can show it come.</param>
    public Snippet Watching<T>(string of, Func<T> call, int each = 1, int young = TimedCall.LeastYoung) =>
        this with { Timed = new TimedCall(of, each, young, () => Watch.Held(call), () => Watch.Reachable(call)) };

    // No snippet starts a thread. A large array starts a collection, and that has the finalizer thread allocate a little, sometimes.
    internal static long BytesOf(Allocation allocation) => allocation.Bytes.Count - allocation.OtherThreads.Count;

    private static string TextOf(object? answer) => answer is IEnumerable items and not string
        ? string.Join(", ", items.Cast<object>().Select(TextOf))
        : Convert.ToString(answer, CultureInfo.InvariantCulture) ?? "";
}
