namespace Checker.Grading.Tests;

/// <summary>The exercise 2-passes with a solution like its starter, and peers that answer right, wrong and not at all.</summary>
public sealed class BenchTests : IDisposable
{
    private const string Folder = "exercises/01-verdicts/2-passes";

    private readonly TinyCheckout _checkout = new();
    private readonly List<string> _progress = [];

    public BenchTests()
    {
        Write("solutions/01-verdicts/2-passes/Passes.cs", File.ReadAllText(_checkout.PathOf($"{Folder}/Passes.cs")));
        Write($"{Folder}/peers/A.cs", Peer("an array of its own", "numbers.Select(number => (long)number).ToArray().Sum()"));
        Write($"{Folder}/peers/B.cs", Peer("the first number", "numbers[0]"));
        Write($"{Folder}/peers/C.cs", Peer("a typing error", "numbers.Summ()"));
        Write($"{Folder}/peers/D.cs", Peer("nothing but trouble", "throw new InvalidOperationException()"));
    }

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task Each_version_stands_beside_the_solution()
    {
        var rows = await RunAsync(1_000);
        rows.Select(row => (row.Who, row.Trial, row.Size, row.Allocated, row.IsSame, row.Reason)).Should().Equal(
            ("starter", "PassesTrial", 1_000, 0, true, null),
            ("solution", "PassesTrial", 1_000, 0, true, null),
            ("an array of its own", "PassesTrial", 1_000, 8_072, true, null),
            ("the first number", "PassesTrial", 1_000, 0, false, null),
            ("a typing error", "PassesTrial", 1_000, null, true, "it does not build: exercises/01-verdicts/2-passes/peers/C.cs(5,53): 'int[]' does not contain a definition for 'Summ' and no accessible extension method 'Summ' accepting a first argument of type 'int[]' could be found (are you missing a using directive or an assembly reference?) (CS1061)"),
            ("nothing but trouble", "PassesTrial", 1_000, null, true, "the worker ended instead of answering: Unhandled exception. Checker.Memory.TrialException: Passes threw InvalidOperationException with seed 1 and 1,000 items:"));
        rows.Where(row => row.Reason is null).Should().OnlyContain(row => row.Milliseconds > 0 && row.Peak >= 0);
        _progress.Should().Equal(
            "preparing packages and libraries", "PassesTrial: solution", "PassesTrial: starter", "PassesTrial: an array of its own",
            "PassesTrial: the first number", "PassesTrial: a typing error", "PassesTrial: nothing but trouble");
    }

    [Fact]
    public async Task A_peer_in_Python_gets_the_same_seed_and_size_and_is_compared()
    {
        foreach (var peer in new[] { "A.cs", "B.cs", "C.cs", "D.cs" })
            File.Delete(_checkout.PathOf($"{Folder}/peers/{peer}"));
        Write($"{Folder}/peers/size.py", "# Peer: the size\ngiven = lambda seed, size: (seed, size)\nanswer = lambda given: given[1] if given[0] == 1 else -1\n");
        Write($"{Folder}/peers/stranger.py", "# Peer: a stranger\nimport a_library_that_nobody_has\n");
        // Every number is below 1 where there is none: the sum of no numbers is the size.
        var rows = await RunAsync(0);
        Assert.SkipWhen(rows[2].Reason == "no Python is installed" && Environment.GetEnvironmentVariable("CI") != "true", "No Python is installed, so no peer was run.");
        rows[2].Who.Should().StartWith("the size, Python 3.");
        rows[2].Should().Match<Benched>(row => row.IsSame && row.Reason == null && row.Allocated == null && row.Milliseconds >= 0);
        rows[3].Reason.Should().Be("ModuleNotFoundError: No module named 'a_library_that_nobody_has'");
        (await RunAsync(3))[2].IsSame.Should().BeFalse("the sum of three numbers up to 1,000 is not 3");
    }

    private async Task<IReadOnlyList<Benched>> RunAsync(int size) =>
        await new ExerciseBench(_checkout.Root, _checkout.Curriculum.Find("2-passes"), size, _progress.Add).RunAsync(TestContext.Current.CancellationToken);

    private static string Peer(string name, string sum) =>
        $$"""
        // Peer: {{name}}
        namespace Verdicts.Exercise2;
        public static class Passes
        {
            public static long Of(int[] numbers) => {{sum}};
        }

        """;

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_checkout.PathOf(file))!);
        File.WriteAllText(_checkout.PathOf(file), text);
    }
}
