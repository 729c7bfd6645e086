using Checker.Course;
using Checker.Grading.Building;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>What honest people write is not flagged: solutions, other ways to the same answer, honest mistakes, and variants in other styles.</summary>
public sealed class HonestWorkTests
{
    private const double MostFlagged = 0.01;

    [Fact]
    public async Task At_most_one_in_a_hundred_honest_answers_is_flagged()
    {
        await SliceCompiler.MakeAsync(CorpusCourse.Repository, TestContext.Current.CancellationToken);
        var curriculum = Curriculum.Load(CorpusCourse.Repository);
        using var compilation = new Compilation(curriculum);

        var answers = curriculum.Exercises.SelectMany(exercise => AnswersTo(exercise, compilation)).ToList();
        var flagged = answers.Select(answer => (answer.Name, Findings: compilation.Findings(answer.Exercise, answer.Texts))).Where(each => each.Findings.Count > 0).ToList();

        answers.Should().HaveCountGreaterThanOrEqualTo(180);
        var table = string.Concat(flagged.Select(each => $"\n{each.Name}\n    {string.Join("\n    ", each.Findings)}"));
        TestContext.Current.TestOutputHelper!.WriteLine($"{flagged.Count} of {answers.Count} flagged{table}");
        ((double)flagged.Count / answers.Count).Should().BeLessThanOrEqualTo(MostFlagged, "{0} of {1} were flagged:{2}", flagged.Count, answers.Count, table);
    }

    private static IEnumerable<(string Name, Exercise Exercise, IReadOnlyDictionary<string, string> Texts)> AnswersTo(Exercise exercise, Compilation compilation)
    {
        yield return ($"{exercise.Id} solution", exercise, compilation.TextsIn(exercise, exercise.SolutionFolder));
        yield return ($"{exercise.Id} starter", exercise, compilation.TextsIn(exercise, exercise.Folder));
        if (exercise.Starters.Count != 1)
            yield break;
        var honest = Path.Combine(CorpusCourse.Repository, "checker", "Classroom.Tests", "Corpus", "Honest", exercise.Id.ToString());
        var files = exercise.Peers.Where(peer => !peer.IsPython).Select(peer => Path.Combine(CorpusCourse.Repository, peer.File))
            .Concat(exercise.Wrong.Select(wrong => Path.Combine(CorpusCourse.Repository, wrong.File)).Where(file => !HidesMemory(file)))
            .Concat(Directory.Exists(honest) ? Directory.EnumerateFiles(honest, "*.cs") : []);
        foreach (var file in files.Order(StringComparer.Ordinal))
            yield return ($"{exercise.Id} {Path.GetFileName(file)}", exercise, new Dictionary<string, string> { [exercise.Starters[0]] = File.ReadAllText(file) });
    }

    /// <summary>Of the known-wrong answers of the course some cheat, and are there to be flagged; the others are honest mistakes.</summary>
    private static bool HidesMemory(string file) => Cheats.Contains(Path.GetRelativePath(Path.Combine(CorpusCourse.Repository, "exercises"), file).Replace('\\', '/'));

    private static readonly HashSet<string> Cheats = [];
}
