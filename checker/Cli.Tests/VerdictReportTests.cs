using Checker.Cli.Reports;
using Checker.Course.Results;
using Spectre.Console.Testing;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Cli.Tests;

/// <summary>What somebody reads whose file fails in one of the ways there are, on screens of different widths.</summary>
public sealed class VerdictReportTests : IDisposable
{
    private const string Own = "exercises/01-verdicts/3-fails/Fails.cs";

    private const string Learners =
        """
        namespace Verdicts.Exercise3;

        public static class Fails
        {
            [ThreadStatic]
            private static int[]? _last;

            public static long Of(int[] numbers)
            {
                _last = numbers;
                var copy = numbers.Where(number => number != 0).Select(number => (long)number).ToList();
                return copy.Summ();
            }
        }

        """;

    private const string Allocated =
        """
        Fails should allocate at most

            256 bytes

        but allocated

            1,524,624 bytes with 20,000 items:

            long[]      1,524,592 bytes  in 14 objects  by Fails.Of (Fails.cs:11)
            List<long>         32 bytes  in 1 object    by Fails.Of (Fails.cs:11)
        """;

    private const string Kept =
        """
        Fails should keep no int[] alive

        but after its calls

            1 int[] object (80,024 bytes) is still reachable:

            thread-static field Verdicts.Exercise3.Fails._last  (held here by the code under test)
              -> int[]
                 ~~~~~

        Fingerprint of this leak: c405d243
        """;

    private const string Wrong = "Expected Trial.Answer(numbers) to be 49,731 because it is the answer for 20,000 numbers of seed 2359992, but found 49,730 (difference of 1).";

    private readonly TinyCheckout _checkout = new();

    public VerdictReportTests() => File.WriteAllText(_checkout.PathOf(Own), Learners);

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData(80, false, "verdicts-80")]
    [InlineData(40, false, "verdicts-40")]
    [InlineData(10_000, true, "verdicts-plain")]
    public void Says_one_cause_and_what_to_type_next(int width, bool isPlain, string name)
    {
        var seen = string.Join("\n", AllWays().Select(way => $"--- {way.Name}\n{Seen(way.Attempt, width, isPlain)}"));

        seen.Split('\n').Should().OnlyContain(line => line.Length <= width);
        seen.ShouldBe(name);
    }

    [Fact]
    public void Shows_no_line_of_a_file_that_was_changed_meanwhile()
    {
        var graded = Failure(Allocated);
        File.AppendAllText(_checkout.PathOf(Own), "// One more thought.\n");

        Seen(graded).Should().NotContain(" | ");
    }

    [Fact]
    public void Shows_the_next_line_where_the_first_cannot_allocate() =>
        Seen(Failure(Allocated.Replace("14 objects  by Fails.Of (Fails.cs:11)", "14 objects  by Fails.Of (Fails.cs:9)", StringComparison.Ordinal)))
            .Should().Contain("      11 | var copy = ");

    [Fact]
    public void Shows_a_line_that_an_older_checker_knew_without_its_column() =>
        Seen(DoesNotBuild($"{Own}(12): 'List<long>' does not contain a definition for 'Summ' (CS1061)"))
            .Should().Contain("12 | return copy.Summ();\n           ^^^^^^^^^^^^^^^^^^^\n");

    [Fact]
    public void Offers_hints_as_the_record_says()
    {
        Directory.CreateDirectory(_checkout.PathOf("solutions/01-verdicts/3-fails"));
        File.WriteAllText(_checkout.PathOf("solutions/01-verdicts/3-fails/Fails.cs"), "");
        var history = new List<string>();
        for (var (tries, hints) = (1, 0); tries <= 5; tries++)
        {
            history.Add($"--- try {tries}, hints seen: {hints}\n{Stuck(tries, hints)}");
            // Who is offered a hint reads it.
            hints += history[^1].Contains("hint ", StringComparison.Ordinal) && history[^1].Contains("./check hint", StringComparison.Ordinal) ? 1 : 0;
        }

        history.Add($"--- try 5, hints seen: 3\n{Stuck(5, 3)}");
        string.Join("\n", history).ShouldBe("stuck");
    }

    private IEnumerable<(string Name, Attempt Attempt)> AllWays() =>
    [
        ("allocates", Failure(Allocated)),
        ("keeps", Failure(Kept)),
        ("is wrong", Failure(Wrong) with { Figures = [] }),
        ("does not build", DoesNotBuild(
            $"{Own}(12,21): 'List<long>' does not contain a definition for 'Summ' and no accessible extension method 'Summ' could be found (CS1061)\n"
            + $"{Own}(13,1): }} expected (CS1513)")),
        ("has another name", DoesNotBuild("exercises/01-verdicts/3-fails/FailsTrial.cs(14,60): 'Fails' does not contain a definition for 'Of' (CS0117)")),
        ("never ends", Ended(Verdict.TimedOut, "the code was still running in 'Sums every number' after 20 seconds")),
        ("crashes", Ended(Verdict.Crashed, "the process ended in 'Sums every number' (exit code 134):\nStack overflow.\nRepeat 24105 times:\n   at Verdicts.Exercise3.Fails.Of(Int32[])")),
        ("passes", Failure(Allocated) with { Verdict = Verdict.Passed, TestResults = [new TestResult("Sums_every_number", 1, TestOutcome.Passed, null, 10)] }),
    ];

    private string Stuck(int tries, int hints)
    {
        var result = Enumerable.Range(1, tries).Aggregate(
            Result.OfNothing(_checkout.Curriculum.Find("3-fails").Id), (result, each) => result.With(Failure(Wrong) with { Figures = [], Answer = $"a{each}" }));
        var seen = Seen(result with { HintsShown = [hints] }, 400, isPlain: false);
        return seen[seen.IndexOf("  Stuck?", StringComparison.Ordinal)..];
    }

    private string Seen(Attempt attempt, int width = 400, bool isPlain = false) =>
        Seen(Result.OfNothing(_checkout.Curriculum.Find("3-fails").Id).With(attempt), width, isPlain);

    private string Seen(Result result, int width, bool isPlain)
    {
        using var console = new TestConsole().Width(width);
        VerdictReport.Write(new Screen(console, console, isJson: false, isPlain), _checkout.Root, new Graded(_checkout.Curriculum.Find("3-fails"), result, IsNew: true));
        return string.Concat(console.Output.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.TrimEnd() + "\n"));
    }

    private Attempt Failure(string message) => new(
        Verdict.Failed, null,
        [new TestResult("Sums_every_number", 1, TestOutcome.Passed, null, 10), new TestResult("Allocates_nothing", 1, TestOutcome.Failed, message, 20)],
        [new Figure("Allocates_nothing", "allocation", "Fails", 20_000, 1, 0, "bytes")],
        _checkout.Curriculum.Find("3-fails").AnswerId(_checkout.Root), "b1", 7, "check 0.1.0", ".NET 10.0.12", "linux-x64", DateTimeOffset.UnixEpoch, 400);

    private Attempt DoesNotBuild(string reason) => Ended(Verdict.DoesNotBuild, reason);

    private Attempt Ended(Verdict verdict, string reason) => Failure("") with { Verdict = verdict, Reason = reason, TestResults = [], Figures = [] };
}
