using Checker.Course;
using Checker.Grading.Audits;

namespace Checker.Grading.Tests.Audits;

/// <summary>The audit as a whole, on one exercise of the miniature course that has a solution and two wrong variants.</summary>
public sealed class CourseAuditTests : IDisposable
{
    private const string Solved = "solutions/01-verdicts/3-fails/Fails.cs";
    private const string Wrong = "exercises/01-verdicts/3-fails/wrong";
    private const string Peers = "exercises/01-verdicts/3-fails/peers";
    private readonly TinyCheckout _checkout = new();

    public CourseAuditTests()
    {
        Write(Solved, "long sum = 0; foreach (var number in numbers) sum += number; return sum;");
        Write($"{Wrong}/AsList.cs", "return numbers.ToList().Sum(number => (long)number);", "// Caught by: Allocates_nothing\n// A list has a Sum.\n");
    }

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task A_sound_exercise_has_no_defect_and_figures_are_written() =>
        (await AuditAsync(isUpdate: true)).Should().BeEmpty();

    [Fact]
    public async Task Answers_that_differ_from_run_to_run_are_a_defect()
    {
        Write(Solved, "if (numbers.Length == 1) return Environment.ProcessId; long sum = 0; foreach (var number in numbers) sum += number; return sum;");
        Write($"{Wrong}/Honest.cs", "long sum = 0; foreach (var number in numbers) sum += number; return sum;", "// Caught by: Allocates_nothing\n// It is right.\n");
        (await AuditAsync(isUpdate: true)).Should().SatisfyRespectively(
            first => first.ToString().Should().Match(
                "exercises/01-verdicts/3-fails: the solution gives FailsTrial two answers for seed 11 and size 1: * and *; an answer depends on seed and size alone"),
            second => second.ToString().Should().Match(
                $"{Wrong}/Honest.cs(1): this variant must be caught by 'Allocates_nothing', but with CHECK_SEED=* passes every test; tighten that test"));
    }

    [Fact]
    public async Task A_variant_that_another_draw_would_not_catch_is_a_defect()
    {
        var ran = _checkout.PathOf("ran");
        Write($"{Wrong}/OnceWrong.cs", $"if (!File.Exists(@\"{ran}\")) {{ File.WriteAllText(@\"{ran}\", null); return -1; }} return numbers.ToList().Sum();",
            "// Caught by: Sums_every_number\n// It is wrong in its first run alone.\n");
        (await AuditAsync(isUpdate: true)).Should().BeEmpty("one run catches it");
        File.Delete(ran);
        (await AuditAsync(isUpdate: true, draws: 2)).Should().ContainSingle().Which.ToString().Should().Match(
            $"{Wrong}/OnceWrong.cs(1): this variant must be caught by 'Sums_every_number', but with CHECK_SEED=* fails first at 'Allocates_nothing': *");
    }

    [Fact]
    public async Task A_peer_that_answers_otherwise_or_not_at_all_is_a_defect()
    {
        Write($"{Peers}/Average.cs", "return (long)numbers.Average();", "// Peer: the mean\n");
        Write($"{Peers}/Linq.cs", "return numbers.Sum(number => (long)number);", "// Peer: LINQ\n");
        Write($"{Peers}/Summ.cs", "return numbers.Summ();", "// Peer: a typing error\n");
        (await AuditAsync(isUpdate: true)).Should().SatisfyRespectively(
            first => first.ToString().Should().Be($"{Peers}/Average.cs(1): this peer answers FailsTrial otherwise than the solution"),
            second => second.ToString().Should().Match($"{Peers}/Summ.cs(1): this peer does not answer FailsTrial: it does not build: *CS1061*"));
    }

    [Fact]
    public async Task An_answer_that_no_judge_can_read_is_a_defect()
    {
        Write("exercises/01-verdicts/3-fails/FailsTrial.cs", "", whole:
            """
            namespace Verdicts.Exercise3;

            public sealed class FailsTrial : Trial<int[], IntPtr>
            {
                public override int[] Input(Seed seed, int size) => new int[size];

                protected override IntPtr Run(int[] numbers) => (nint)Fails.Of(numbers);
            }

            """);
        Write("exercises/01-verdicts/3-fails/FailsTests.cs", "", whole:
            """
            namespace Verdicts.Exercise3;

            public sealed class FailsTests
            {
                [Fact, Task(1)]
                public void Allocates_nothing() => Measure.Allocation(new FailsTrial()).Should().BeZero();
            }

            """);
        (await AuditAsync(isUpdate: true)).Should().ContainSingle().Which.ToString().Should().StartWith(
            "exercises/01-verdicts/3-fails: the solution does not answer a judge in another process: the worker ended instead of answering: Unhandled exception. System.NotSupportedException: ");
    }

    private void Write(string file, string body, string head = "", string? whole = null)
    {
        var path = _checkout.PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, whole ?? $"{head}namespace Verdicts.Exercise3;\n\npublic static class Fails\n{{\n    public static long Of(int[] numbers) {{ {body} }}\n}}\n");
    }

    private async Task<IReadOnlyList<Defect>> AuditAsync(bool isUpdate, int draws = 1)
    {
        var curriculum = _checkout.Curriculum;
        var audit = new CourseAudit(curriculum, isUpdate, draws, _ => { });
        await audit.PrepareAsync(TestContext.Current.CancellationToken);
        return await audit.RunAsync([curriculum.Find("3-fails")], TestContext.Current.CancellationToken);
    }
}
