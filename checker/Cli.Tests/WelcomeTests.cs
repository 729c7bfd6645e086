using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli.Tests;

/// <summary>The first two minutes in a fresh clone: what to do, a failure on the way, the first green mark.</summary>
public sealed class WelcomeTests : IDisposable
{
    private const string Folder = "exercises/01-verdicts/1-not-started";
    private readonly Terminal _terminal = new();

    public WelcomeTests()
    {
        foreach (var folder in Directory.EnumerateDirectories(PathOf("exercises/01-verdicts")).Where(folder => !folder.EndsWith("1-not-started", StringComparison.Ordinal)))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(PathOf("solutions"));
        var readme = PathOf($"{Folder}/README.md");
        File.WriteAllText(readme, File.ReadAllText(readme).Replace("points: 1", "points: 1\ndelete: .ToArray()", StringComparison.Ordinal));
        WriteAnswer("numbers.ToArray()");
        File.WriteAllText(PathOf(StartersLock.File), $"{GitBlob.IdOf(PathOf($"{Folder}/NotStarted.cs"))} 01-verdicts/1-not-started/NotStarted.cs\n");
        FiguresFile.Save(_terminal.Checkout.Root, _terminal.Checkout.Curriculum.Exercises.Single(), new Reference("", [Allocated(40_024)], [Allocated(0)]));
    }

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Leads_to_the_first_green_mark()
    {
        (await _terminal.TypeAsync("")).ShouldBe("welcome");
        (await _terminal.TypeAsync("", width: 40)).ShouldBe("welcome-40");
        (await _terminal.TypeAsync("--plain")).ShouldBe("welcome-plain");

        // The first failure is read aloud, and only the first.
        WriteAnswer("numbers.ToList()");
        (await _terminal.TypeAsync("")).ShouldBe("welcome-failed");
        WriteAnswer("numbers.ToList() ");
        (await _terminal.TypeAsync("")).Should().NotContain("Your first failure");

        WriteAnswer("numbers");
        (await _terminal.TypeAsync("")).ShouldBe("welcome-passed");
        (await _terminal.TypeAsync("")).Should().NotContain("Your first green mark");
    }

    private void WriteAnswer(string numbers) => File.WriteAllText(
        PathOf($"{Folder}/NotStarted.cs"),
        $$"""
        namespace Verdicts.Exercise1;

        public static class NotStarted
        {
            public static long Of(int[] numbers)
            {
                long sum = 0;
                foreach (var number in {{numbers}})
                    sum += number;
                return sum;
            }
        }

        """);

    private string PathOf(string file) => _terminal.Checkout.PathOf(file);

    private static Figure Allocated(double bytes) => new("Allocates_nothing", "allocation", "NotStarted", 10_000, bytes, 0, "bytes");
}
