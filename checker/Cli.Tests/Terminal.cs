using Spectre.Console.Testing;

namespace Checker.Cli.Tests;

/// <summary>What somebody sees who types a command in a checkout of the miniature course.</summary>
internal sealed class Terminal : IDisposable
{
    private const int Wide = 400;

    public TinyCheckout Checkout { get; } = new();

    /// <summary>Runs <c>./check</c> with these words. The transcript has the command, its output, what went to standard error, and the exit code.</summary>
    public async Task<string> TypeAsync(string words, string? folder = null, int width = Wide)
    {
        var args = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var console = new TestConsole().Width(width);
        using var errors = new TestConsole().Width(Wide);
        var screen = new Screen(console, errors, args.Contains("--json"), args.Contains("--plain"));
        var code = await CheckApp.RunAsync(args, screen, folder ?? Checkout.Root);
        return $"$ ./check {words}".TrimEnd() + "\n" + Trimmed(console.Output) + Trimmed(errors.Output, "! ") + $"exit {code}\n";
    }

    /// <summary>Leaves no more exercises in the course than these first ones, for a test that grades all there are.</summary>
    public void KeepExercises(int count)
    {
        var folder = Checkout.PathOf("exercises/01-verdicts");
        foreach (var exercise in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Skip(count).ToList())
            Directory.Delete(exercise, recursive: true);
        var starters = Checkout.PathOf("exercises/starters.lock");
        File.WriteAllLines(starters, File.ReadAllLines(starters).Take(count));
    }

    public void Dispose() => Checkout.Dispose();

    private static string Trimmed(string output, string mark = "") => string.Concat(output
        .ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')
        .Where(line => output.Length > 0)
        .Select(line => $"{mark}{line.TrimEnd()}".TrimEnd() + "\n"));
}
