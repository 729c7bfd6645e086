using System.Text.RegularExpressions;

namespace Checker.Cli.Tests;

/// <summary>The exercise 2-passes, whose starter and solution take the same, and a peer that takes an array and answers something else.</summary>
public sealed partial class BenchTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Shows_starter_solution_and_peers_below_each_other()
    {
        Write("solutions/01-verdicts/2-passes/Passes.cs", "namespace Verdicts.Exercise2;\n\npublic static class Passes\n{\n    public static long Of(int[] numbers) => numbers.Length == 0 ? 0 : numbers.Sum(number => (long)number);\n}\n");
        Write("solutions/01-verdicts/2-passes/README.md", "One number at a time.\n");
        Write("exercises/01-verdicts/2-passes/peers/Copy.cs", "// Peer: a copy\nnamespace Verdicts.Exercise2;\n\npublic static class Passes\n{\n    public static long Of(int[] numbers) => ((int[])[.. numbers]).Length;\n}\n");
        var seen = await _terminal.TypeAsync("bench 2-passes --size 1000", width: 120);
        // How long it takes and how much physical memory, each machine decides.
        Machine().Replace(seen, "  ~").ShouldBe("bench");
    }

    [Fact]
    public async Task Needs_a_solution() => (await _terminal.TypeAsync("bench 2-passes")).ShouldBe("bench-no-solution");

    [Fact]
    public async Task Needs_a_number_of_items() => (await _terminal.TypeAsync("bench 2-passes --size -1")).ShouldBe("bench-size");

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_terminal.Checkout.PathOf(file))!);
        File.WriteAllText(_terminal.Checkout.PathOf(file), text);
    }

    [GeneratedRegex(@" +[\d.,]+ (MB|ms)(?: +x[\d.,]+)?")]
    private static partial Regex Machine();
}
