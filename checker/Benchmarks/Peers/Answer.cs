using Checker.Benchmarks.Cost;

namespace Checker.Benchmarks.Peers;

/// <summary>What one instrument said of one fixture.</summary>
/// <param name="Found">True where it says that something is kept; null where it gives no answer.</param>
/// <param name="First">Milliseconds of the first assertion of a process.</param>
/// <param name="Again">Milliseconds of the same assertion once more.</param>
internal sealed record Answer(bool? Found, double First, double Again, string Text)
{
    private const int MostLines = 24;

    public static Answer None(string reason) => new(null, 0, 0, FirstLines(reason));

    public static Answer Of(Func<(bool? Found, string Text)> judge)
    {
        var (found, text) = (default(bool?), "");
        var first = Clock.Once(() => (found, text) = judge());
        var again = Clock.Once(() => judge());
        return new Answer(found, Math.Round(first.TotalMilliseconds), Math.Round(again.TotalMilliseconds), FirstLines(text));
    }

    public static string FirstLines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        return string.Join('\n', lines.Length <= MostLines ? lines : [.. lines.Take(MostLines - 1), "..."]);
    }
}
