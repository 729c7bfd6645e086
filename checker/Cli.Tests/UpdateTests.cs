using System.Text.Json;
using System.Text.RegularExpressions;
using Checker.Cli.Tests.Updating;
using Checker.Course;
using Checker.Course.Results;
using Checker.Grading;

namespace Checker.Cli.Tests;

/// <summary>A learner brings the course's newer version into a clone in which they have worked.</summary>
public sealed partial class UpdateTests : IDisposable
{
    private const string Pair = "exercises/01-verdicts";
    private readonly Terminal _terminal = new();
    private readonly Clones _clones = Clones.OfCourse();

    public void Dispose()
    {
        _terminal.Dispose();
        _clones.Dispose();
    }

    [Fact]
    public async Task What_the_learner_changed_stays_and_all_else_is_the_newer_version()
    {
        _clones.WriteOwn($"{Pair}/2-passes/Passes.cs", "// mine\n");
        _clones.WriteOwn($"{Pair}/3-fails/Fails.cs", "// mine, which the course leaves alone\n");
        _clones.WriteOwn($"{Pair}/3-fails/my notes.txt", "notes\n");
        File.Delete(Path.Combine(_clones.Learners, Pair, "4-does-not-build/hints.md"));
        _clones.Change($"{Pair}/2-passes/Passes.cs", "class Passes", "class Passes /* newer */");
        _clones.Change($"{Pair}/2-passes/PassesTests.cs", "class PassesTests", "class PassesTests /* newer */");
        _clones.Change($"{Pair}/4-does-not-build/hints.md", "1. ", "1.  ");
        _clones.Write("lessons/01-verdicts/more.md", "More.\n");
        AddExercise("10-new-one", "2-passes", "It is new");
        _clones.Publish();
        var before = (_clones.Head, _clones.Status());

        var seen = await TypeAsync("update --dry-run");
        (_clones.Head, _clones.Status()).Should().Be(before);
        _clones.Has(".check/updating").Should().BeFalse();
        seen += await TypeAsync("update") + await TypeAsync("update");

        seen.ShouldBe("update");
        _clones.Own($"{Pair}/2-passes/Passes.cs").Should().Be("// mine\n");
        _clones.Own($"{Pair}/3-fails/my notes.txt").Should().Be("notes\n");
        _clones.Own("lessons/01-verdicts/more.md").Should().Be("More.\n");
        _clones.Status().Should().Be($" M {Pair}/2-passes/Passes.cs\n M {Pair}/3-fails/Fails.cs\n D {Pair}/4-does-not-build/hints.md\n?? \"{Pair}/3-fails/my notes.txt\"\n");
        _clones.Head.Should().Be(Clones.Git(_clones.Bare, "rev-parse", "HEAD").Trim(), "who has no commits gets the course's");
        _clones.Has(".check/update").Should().BeFalse();
        _clones.Has(".check/updating").Should().BeFalse();
    }

    [Fact]
    public async Task Programs_are_told_the_same()
    {
        _clones.WriteOwn($"{Pair}/2-passes/Passes.cs", "// mine\n");
        _clones.Change($"{Pair}/2-passes/Passes.cs", "class Passes", "class Passes /* newer */");
        _clones.Write("lessons/01-verdicts/more.md", "More.\n");
        _clones.Publish();

        var seen = await TypeAsync("update --json");

        using var document = JsonDocument.Parse(seen[seen.IndexOf('{', StringComparison.Ordinal)..(seen.LastIndexOf('}') + 1)]);
        document.RootElement.GetProperty("came").EnumerateArray().Select(path => path.GetString()).Should().Equal("lessons/01-verdicts/more.md");
        document.RootElement.GetProperty("kept")[0].GetProperty("conflict").GetString().Should().Be("bothChanged");
        document.RootElement.GetProperty("upToDate").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Own_commits_and_the_courses_come_together()
    {
        _clones.WriteOwn($"{Pair}/2-passes/Passes.cs", "// mine\n");
        _clones.WriteOwn("my/notes.txt", "notes\n");
        _clones.CommitOwn($"{Pair}/2-passes/Passes.cs", "my/notes.txt");
        _clones.Change($"{Pair}/2-passes/Passes.cs", "class Passes", "class Passes /* newer */");
        _clones.Write("lessons/01-verdicts/more.md", "More.\n");
        _clones.Publish();
        var mine = _clones.Head;

        (await TypeAsync("update") + await TypeAsync("update")).ShouldBe("update-merged");

        _clones.Status().Should().BeEmpty();
        Clones.Git(_clones.Learners, "log", "-1", "--format=%P %an").Trim().Should().Be($"{mine} {Clones.Git(_clones.Learners, "rev-parse", "origin/main").Trim()} Ada");
        Clones.Git(_clones.Learners, "diff", "--name-only", "origin/main", "HEAD").Should().Be($"{Pair}/2-passes/Passes.cs\nmy/notes.txt\n");
    }

    [Fact]
    public async Task Whoever_has_told_git_no_name_is_named_for_the_merge()
    {
        _clones.WriteOwn("notes.txt", "notes\n");
        _clones.CommitOwn("notes.txt");
        Clones.Git(_clones.Learners, "config", "--unset", "user.name");
        Clones.Git(_clones.Learners, "config", "--unset", "user.email");
        _clones.Publish();

        (await TypeAsync("update")).ShouldBe("update-nameless");
        Clones.Git(_clones.Learners, "log", "-1", "--format=%an").Should().Be("check\n");
    }

    [Fact]
    public async Task What_is_staged_stays_staged()
    {
        _clones.WriteOwn($"{Pair}/2-passes/Passes.cs", "// staged\n");
        _clones.WriteOwn("notes.txt", "staged\n");
        Clones.Git(_clones.Learners, "add", "--all");
        _clones.WriteOwn($"{Pair}/2-passes/Passes.cs", "// and changed since\n");
        _clones.Change($"{Pair}/2-passes/Passes.cs", "class Passes", "class Passes /* newer */");
        _clones.Publish();

        await TypeAsync("update");

        _clones.Status().Should().Be($"MM {Pair}/2-passes/Passes.cs\nA  notes.txt\n");
        Clones.Git(_clones.Learners, "show", $":{Pair}/2-passes/Passes.cs").Should().Be("// staged\n");
        _clones.Own($"{Pair}/2-passes/Passes.cs").Should().Be("// and changed since\n");
    }

    [Fact]
    public async Task A_renamed_exercise_takes_the_learners_files_along_and_a_dropped_one_leaves_them_aside()
    {
        var exercise = Curriculum.Load(_clones.Learners).Find("2-passes");
        _clones.WriteOwn($"{Pair}/2-passes/Passes.cs", "// mine\n");
        _clones.WriteOwn($"{Pair}/2-passes/notes.txt", "notes\n");
        _clones.WriteOwn($"{Pair}/2-passes/PassesTests.cs", "// tests of mine\n");
        _clones.WriteOwn($"{Pair}/9-exits/Exits.cs", "// mine too\n");
        _clones.CommitOwn($"{Pair}/9-exits/Exits.cs");
        _clones.WriteOwn($"{Pair}/9-exits/Exits.cs", "// staged\n");
        Clones.Git(_clones.Learners, "add", "--all", "--", $"{Pair}/9-exits");
        _clones.WriteOwn($"{Pair}/9-exits/Exits.cs", "// and changed since\n");
        _clones.WriteOwn(".check/kept/01-verdicts/9-exits/Exits.cs", "// from before\n");
        new ResultsFolder(_clones.Learners).Save(Result.OfNothing(exercise.Id).With(new Attempt(
            Verdict.Passed, null, [], [], exercise.AnswerId(_clones.Learners), exercise.TestsId(_clones.Learners), 7, Grader.Tool, ".NET 10.0.12", "linux-x64", DateTimeOffset.UnixEpoch, 400)));
        Directory.Move(Path.Combine(_clones.Authors, Pair, "2-passes"), Path.Combine(_clones.Authors, Pair, "3-sum"));
        Directory.Move(Path.Combine(_clones.Authors, Pair, "3-fails"), Path.Combine(_clones.Authors, Pair, "4-fails"));
        Directory.Delete(Path.Combine(_clones.Authors, Pair, "9-exits"), recursive: true);
        _clones.Change($"{Pair}/3-sum/README.md", "minutes:", "formerly: 01-verdicts/2-passes\nminutes:");
        _clones.Change($"{Pair}/4-fails/README.md", "minutes:", "formerly: 01-verdicts/3-fails\nminutes:");
        _clones.Change($"{Pair}/3-sum/Passes.cs", "class Passes", "class Passes /* newer */");
        var starters = File.ReadAllText(Path.Combine(_clones.Authors, "exercises/starters.lock"));
        _clones.Write("exercises/starters.lock", string.Concat(starters.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.Contains("9-exits", StringComparison.Ordinal)).Select(line => $"{line}\n"))
            .Replace("/2-passes/", "/3-sum/", StringComparison.Ordinal).Replace("/3-fails/", "/4-fails/", StringComparison.Ordinal));
        _clones.Publish();

        var seen = await TypeAsync("update") + await TypeAsync("list");

        seen.ShouldBe("update-renamed");
        _clones.Own($"{Pair}/3-sum/Passes.cs").Should().Be("// mine\n");
        _clones.Own($"{Pair}/3-sum/notes.txt").Should().Be("notes\n");
        _clones.Own($"{Pair}/3-sum/PassesTests.cs").Should().NotBe("// tests of mine\n", "the tests are the course's");
        _clones.Own(".check/kept/01-verdicts/2-passes/PassesTests.cs").Should().Be("// tests of mine\n");
        _clones.Own(".check/kept/01-verdicts/9-exits/Exits.cs").Should().Be("// from before\n");
        _clones.Own(".check/kept/01-verdicts/9-exits/Exits-2.cs").Should().Be("// and changed since\n");
        _clones.Own(".check/kept/01-verdicts/9-exits/Exits.cs.staged").Should().Be("// staged\n");
        _clones.Has($"{Pair}/2-passes").Should().BeFalse();
        _clones.Has($"{Pair}/9-exits").Should().BeFalse();
        _clones.Status().Should().Be($" M {Pair}/3-sum/Passes.cs\n?? {Pair}/3-sum/notes.txt\n");
    }

    [Fact]
    public async Task An_update_that_was_interrupted_is_finished_by_the_next()
    {
        _clones.WriteOwn($"{Pair}/2-passes/Passes.cs", "// mine\n");
        _clones.Change($"{Pair}/2-passes/Passes.cs", "class Passes", "class Passes /* newer */");
        _clones.Change($"{Pair}/2-passes/PassesTests.cs", "class PassesTests", "class PassesTests /* newer */");
        _clones.Publish();
        await _clones.KillAsync(step => step == "branch");
        // What is published meanwhile waits for the update after.
        _clones.Write("lessons/01-verdicts/more.md", "More.\n");
        _clones.Publish();

        var seen = await TypeAsync("list") + await TypeAsync("hint 2-passes") + await TypeAsync("update --dry-run");
        (await TypeAsync("doctor")).Should().Contain("an update of the course has begun and not ended").And.EndWith("exit 2\n");
        seen += await TypeAsync("update") + await TypeAsync("update") + await TypeAsync("update");

        seen.ShouldBe("update-interrupted");
        _clones.Status().Should().Be($" M {Pair}/2-passes/Passes.cs\n");
    }

    [Fact]
    public async Task A_course_that_an_update_leaves_unreadable_is_told_of()
    {
        _clones.WriteOwn("exercises/starters.lock", _clones.Own("exercises/starters.lock") + "\n");
        AddExercise("10-new-one", "2-passes", "It is new");
        _clones.Publish();

        (await TypeAsync("update")).ShouldBe("update-unreadable");
    }

    [Fact]
    public async Task A_clone_that_cannot_be_updated_is_told_why_and_what_to_do()
    {
        var seen = "";
        Clones.Git(_clones.Learners, "remote", "set-url", "origin", "nowhere.git");
        seen += await TypeAsync("update");
        Clones.Git(_clones.Learners, "remote", "remove", "origin");
        seen += await TypeAsync("update");
        Clones.Git(_clones.Learners, "checkout", "--quiet", "--detach");
        seen += await TypeAsync("update");
        Clones.Git(_clones.Learners, "switch", "--quiet", "main");
        File.WriteAllText(Path.Combine(_clones.Learners, ".git/MERGE_HEAD"), _clones.Head);
        seen += await TypeAsync("update");
        Directory.Move(Path.Combine(_clones.Learners, ".git"), Path.Combine(_clones.Learners, "git"));
        seen += await TypeAsync("update");

        seen.ShouldBe("update-refused");
    }

    [Fact]
    public async Task A_branch_that_follows_nothing_gets_what_origin_calls_its_own()
    {
        Clones.Git(_clones.Learners, "switch", "--quiet", "--no-track", "--create", "mine");
        _clones.Write("lessons/01-verdicts/more.md", "More.\n");
        _clones.Publish();

        (await TypeAsync("update")).Should().Contain("of origin/main: 1 file came").And.EndWith("exit 0\n");
        _clones.Has("lessons/01-verdicts/more.md").Should().BeTrue();
        Clones.Git(_clones.Learners, "symbolic-ref", "--short", "HEAD").Should().Be("mine\n");
    }

    private void AddExercise(string name, string like, string title)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_clones.Authors, Pair, like)))
            _clones.Write($"{Pair}/{name}/{Path.GetFileName(file)}", File.ReadAllText(file));
        _clones.Write($"{Pair}/{name}/README.md", TitleLine().Replace(File.ReadAllText(Path.Combine(_clones.Authors, Pair, name, "README.md")), $"title: {title}"));
        var starter = GitBlob.IdOf(Path.Combine(_clones.Authors, Pair, name, "Passes.cs"));
        _clones.Write("exercises/starters.lock", File.ReadAllText(Path.Combine(_clones.Authors, "exercises/starters.lock")) + $"{starter} 01-verdicts/{name}/Passes.cs\n");
    }

    private async Task<string> TypeAsync(string words) =>
        Commit().Replace(await _terminal.TypeAsync(words, _clones.Learners), "<commit>").Replace(_clones.Learners, "<clone>", StringComparison.Ordinal);

    [GeneratedRegex(@"\b[0-9a-f]{10}\b")]
    private static partial Regex Commit();

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
