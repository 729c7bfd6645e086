using System.Text.Json;
using Checker.Course;

namespace Checker.Cli.Tests;

/// <summary>The exercise 3-fails: its starter keeps every array, the learner's copies it twice and keeps one copy, the solution makes an iterator.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Own = "exercises/01-verdicts/3-fails/Fails.cs";
    private const string Stored = ".check/explanations/01-verdicts/3-fails.json";

    private const string Starter =
        """
        namespace Verdicts.Exercise3;

        public static class Fails
        {
            private static readonly List<int[]> Seen = [];

            public static long Of(int[] numbers)
            {
                Seen.Add(numbers);
                return numbers.ToList().Sum(number => (long)number);
            }
        }

        """;

    private const string Learners =
        """
        namespace Verdicts.Exercise3;

        public static class Fails
        {
            private static int[]? _last;

            public static long Of(int[] numbers)
            {
                _last = [.. numbers];
                return Sum([.. _last.Select(number => (long)number)]);
            }

            private static long Sum(IReadOnlyCollection<long> numbers) => numbers.Sum();
        }

        """;

    private const string Solution =
        """
        namespace Verdicts.Exercise3;

        public static class Fails
        {
            public static long Of(int[] numbers) => numbers.Select(number => (long)number).Sum();
        }

        """;

    private readonly Terminal _terminal = new();

    public ExplainTests()
    {
        Write(Own, Learners);
        Write(".check/starters/01-verdicts/3-fails/Fails.cs", Starter);
        Write("solutions/01-verdicts/3-fails/Fails.cs", Solution);
        Write("solutions/01-verdicts/3-fails/README.md", "One iterator is all that it takes.\n");
        var starters = Full("exercises/starters.lock");
        File.WriteAllLines(starters, File.ReadAllLines(starters)
            .Select(line => line.EndsWith("/Fails.cs", StringComparison.Ordinal) ? $"{GitBlob.IdOf(Full(".check/starters/01-verdicts/3-fails/Fails.cs"))} {line.Split(' ')[1]}" : line));
    }

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Shows_starter_yours_and_solution_side_by_side_on_any_screen()
    {
        (await TypeAsync("explain 3-fails", width: 100)).ShouldBe("explain");

        // Nothing has changed since, so nothing is measured again.
        (await TypeAsync("explain 3-fails", width: 40)).ShouldBe("explain-narrow");
        (await TypeAsync("explain 3-fails --plain")).ShouldBe("explain-plain");
        var locked = await DocumentAsync();
        (locked.IsSolutionLocked, locked.File, locked.Line).Should().Be((true, null, 0));
        locked.OnlyYours.Should().StartWith("long[], int[], ");

        // Who has asked for the solution may know where it allocates.
        await TypeAsync("solution 3-fails --reveal");
        (await TypeAsync("explain 3-fails", width: 80)).ShouldBe("explain-revealed");
        var revealed = await DocumentAsync();
        (revealed.IsSolutionLocked, Path.GetFileName(revealed.File), revealed.Line).Should().Be((false, "Fails.cs", 5));

        // What the learner changed is measured, and that alone.
        Write(Own, Starter);
        (await TypeAsync("explain 3-fails", width: 80)).ShouldBe("explain-untouched");

        // A damaged file is set aside, told, and measured anew; nothing but errors is said of a file that does not build.
        Write(Stored, "{ \"format\": 1");
        Write(Own, Learners.Replace("numbers.Sum()", "numbers.Summ()", StringComparison.Ordinal));
        (await TypeAsync("explain 3-fails")).ShouldBe("explain-does-not-build");
        File.ReadAllText(Full(Stored) + ".unreadable-1").Should().Be("{ \"format\": 1");
    }

    [Fact]
    public async Task Says_what_cannot_be_had_and_shows_the_rest() =>
        (await TypeAsync("explain 2-passes", width: 80)).ShouldBe("explain-alone");

    private async Task<(bool IsSolutionLocked, string? File, int Line, string OnlyYours)> DocumentAsync()
    {
        var seen = await TypeAsync("explain 3-fails --json");
        using var document = JsonDocument.Parse(seen[seen.IndexOf('{', StringComparison.Ordinal)..(seen.LastIndexOf('}') + 1)]);
        var root = document.RootElement;
        root.GetProperty("id").GetString().Should().Be("01-verdicts/3-fails");
        var site = root.GetProperty("solution").GetProperty("trials")[0].GetProperty("explanation")
            .GetProperty("types").GetProperty("found").GetProperty("all")[0].GetProperty("sites")[0];
        return (
            root.GetProperty("isSolutionLocked").GetBoolean(), site.GetProperty("file").GetString(), site.GetProperty("line").GetInt32(),
            string.Join(", ", root.GetProperty("onlyYours")[0].GetProperty("types").EnumerateArray().Select(type => type.GetString())));
    }

    private Task<string> TypeAsync(string words, int width = 400) => _terminal.TypeAsync(words, width: width);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(file))!);
        File.WriteAllText(Full(file), text);
    }

    private string Full(string file) => _terminal.Checkout.PathOf(file);
}
