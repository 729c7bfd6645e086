using Checker.Cli.Updating;

namespace Checker.Cli.Tests.Updating;

/// <summary>What git and file systems have besides plain text: line endings, programs, links, odd names, and what may happen on the way.</summary>
public sealed class CourseUpdateTests : IDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private readonly Clones _clones = new();

    public CourseUpdateTests()
    {
        _clones.Write(".gitignore", ".check/\n");
        _clones.Write("a.txt", "old\n");
        _clones.Write("b.txt", "old\n");
        _clones.Write("exercises/01-sums/1-total/README.md", "---\ntitle: Sums\n---\n");
        _clones.Publish();
        _clones.Clone();
    }

    public void Dispose() => _clones.Dispose();

    [Fact]
    public async Task Line_endings_are_compared_and_written_as_git_does()
    {
        Clones.Git(_clones.Learners, "config", "core.autocrlf", "true");
        _clones.WriteOwn("a.txt", "old\r\n");
        _clones.WriteOwn("b.txt", "old\r\n");
        _clones.Write("a.txt", "new\n");
        _clones.Write(".gitattributes", "b.txt eol=lf\n");
        _clones.Write("b.txt", "new\n");
        _clones.Publish();

        (await _clones.UpdateAsync(cancel: Cancel)).Done!.Plan.Kept.Should().BeEmpty();

        _clones.Own("a.txt").Should().Be("new\r\n");
        _clones.Own("b.txt").Should().Be("new\n", "the newer version's attributes say so");
        _clones.Status().Should().BeEmpty();
    }

    [Fact]
    public async Task Programs_links_and_odd_names_come_as_they_are()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes, and makes links for administrators only.");
        Clones.SetMode(Path.Combine(_clones.Authors, "a.txt"), "100755");
        File.CreateSymbolicLink(Path.Combine(_clones.Authors, "link"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(_clones.Authors, "to folder"), "exercises");
        File.CreateSymbolicLink(Path.Combine(_clones.Authors, "to nothing"), "nowhere");
        _clones.Write("Größe \"x\"/ä b.txt", "umlauts\n");
        _clones.Publish();
        await _clones.UpdateAsync(cancel: Cancel);

        _clones.Status().Should().BeEmpty();
        Clones.ModeOf(Path.Combine(_clones.Learners, "a.txt")).Should().Be("100755");
        new FileInfo(Path.Combine(_clones.Learners, "to nothing")).LinkTarget.Should().Be("nowhere");
        _clones.Own("Größe \"x\"/ä b.txt").Should().Be("umlauts\n");

        // And go, change, and become other things.
        File.Delete(Path.Combine(_clones.Authors, "link"));
        _clones.Write("link", "a file now\n");
        File.Delete(Path.Combine(_clones.Authors, "to folder"));
        File.CreateSymbolicLink(Path.Combine(_clones.Authors, "to folder"), "Größe \"x\"");
        File.Delete(Path.Combine(_clones.Authors, "to nothing"));
        File.Delete(Path.Combine(_clones.Authors, "a.txt"));
        _clones.Write("a.txt/in it.txt", "a folder now\n");
        _clones.Publish();
        await _clones.UpdateAsync(cancel: Cancel);

        _clones.Status().Should().BeEmpty();
        _clones.Own("link").Should().Be("a file now\n");
        new FileInfo(Path.Combine(_clones.Learners, "to folder")).LinkTarget.Should().Be("Größe \"x\"");
        _clones.Own("a.txt/in it.txt").Should().Be("a folder now\n");
    }

    [Fact]
    public async Task A_link_that_the_learner_put_in_a_folders_place_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes links for administrators only.");
        Directory.Move(Path.Combine(_clones.Learners, "exercises"), Path.Combine(_clones.Learners, "elsewhere"));
        File.CreateSymbolicLink(Path.Combine(_clones.Learners, "exercises"), "elsewhere");
        _clones.Write("exercises/01-sums/1-total/README.md", "---\ntitle: Newer\n---\n");
        _clones.Write("exercises/01-sums/1-total/more.txt", "more\n");
        _clones.Publish();

        (await _clones.UpdateAsync(cancel: Cancel)).Done!.Plan.Kept.Should().Equal(
            new KeptFile("exercises/01-sums/1-total/README.md", Conflict.InTheWay), new KeptFile("exercises/01-sums/1-total/more.txt", Conflict.InTheWay));
        _clones.Own("elsewhere/01-sums/1-total/README.md").Should().Contain("Sums");
        _clones.Has("elsewhere/01-sums/1-total/more.txt").Should().BeFalse();
    }

    [Fact]
    public async Task What_is_in_the_place_of_a_new_file_stays()
    {
        _clones.WriteOwn("notes", "mine\n");
        _clones.WriteOwn("more.txt/mine.txt", "mine\n");
        _clones.WriteOwn("same.txt", "mine\n");
        _clones.WriteOwn(".git/info/exclude", "same.txt\n");
        _clones.Write("notes/new.txt", "new\n");
        _clones.Write("more.txt", "new\n");
        _clones.Write("same.txt", "new\n");
        _clones.Publish();

        (await _clones.UpdateAsync(cancel: Cancel)).Done!.Plan.Kept.Should().Equal(
            new KeptFile("more.txt", Conflict.InTheWay), new KeptFile("notes/new.txt", Conflict.InTheWay), new KeptFile("same.txt", Conflict.BothChanged));
        (_clones.Own("notes") + _clones.Own("more.txt/mine.txt") + _clones.Own("same.txt")).Should().Be("mine\nmine\nmine\n");
    }

    [Fact]
    public async Task A_file_that_is_saved_while_the_update_is_under_way_stays()
    {
        _clones.Write("a.txt", "new\n");
        File.Delete(Path.Combine(_clones.Authors, "b.txt"));
        Directory.Delete(Path.Combine(_clones.Authors, "exercises"), recursive: true);
        _clones.Write("c.txt", "new\n");
        _clones.Publish();

        var updated = await _clones.UpdateAsync(SaveAll, cancel: Cancel);

        updated.Done!.Plan.Kept.Should().Equal(
            new KeptFile("b.txt", Conflict.Removed), new KeptFile("a.txt", Conflict.BothChanged), new KeptFile("c.txt", Conflict.BothChanged));
        updated.Done.Plan.Aside.Should().Equal(
            new Move("exercises/01-sums/1-total/README.md", ".check/kept/01-sums/1-total/README.md", IsChanged: false));
        _clones.Own(".check/kept/01-sums/1-total/README.md").Should().Be("saved\n");
        _clones.Status().Should().Be(" M a.txt\n M c.txt\n?? b.txt\n");

        void SaveAll(string step)
        {
            if (step != "begin")
                return;
            foreach (var path in new[] { "a.txt", "b.txt", "c.txt", "exercises/01-sums/1-total/README.md" })
                _clones.WriteOwn(path, "saved\n");
        }
    }

    [Fact]
    public async Task What_is_committed_between_an_interrupted_update_and_its_end_stays_too()
    {
        _clones.WriteOwn("a.txt", "mine\n");
        _clones.Write("a.txt", "new\n");
        _clones.Write("b.txt", "new\n");
        _clones.Write("c.txt", "new\n");
        _clones.Publish();
        await _clones.KillAsync(step => step == "branch");
        _clones.WriteOwn("b.txt", "mine\n");
        _clones.CommitOwn("a.txt", "b.txt");
        var mine = _clones.Head;

        (await _clones.UpdateAsync(cancel: Cancel)).IsFinished.Should().BeTrue();

        Clones.Git(_clones.Learners, "log", "-1", "--format=%P").Should().StartWith(mine);
        (_clones.Own("a.txt") + _clones.Own("b.txt") + _clones.Own("c.txt")).Should().Be("mine\nmine\nnew\n");
        _clones.Status().Should().BeEmpty();
        (await _clones.UpdateAsync(cancel: Cancel)).Done.Should().BeNull();
    }

    [Fact]
    public async Task What_is_committed_while_the_update_is_under_way_stays_too()
    {
        _clones.Write("a.txt", "new\n");
        _clones.Publish();
        var committing = () => _clones.UpdateAsync(step => { if (step == "branch") { _clones.WriteOwn("mine.txt", "mine\n"); _clones.CommitOwn("mine.txt"); } }, cancel: Cancel);

        (await committing.Should().ThrowAsync<UpdateException>()).WithMessage(
            "your branch got another commit while the update was under way. Nothing of yours is lost; type ./check update, which finishes it");
        (await _clones.UpdateAsync(cancel: Cancel)).IsFinished.Should().BeTrue();
        (_clones.Own("a.txt") + _clones.Own("mine.txt") + _clones.Status()).Should().Be("new\nmine\n");
        (await _clones.UpdateAsync(cancel: Cancel)).Done.Should().BeNull();
    }

    [Fact]
    public async Task What_git_brings_back_between_an_interrupted_update_and_its_end_comes_again()
    {
        _clones.WriteOwn("exercises/01-sums/1-total/notes.txt", "mine\n");
        _clones.Write("a.txt", "new\n");
        _clones.Write("b.txt", "new\n");
        Directory.Delete(Path.Combine(_clones.Authors, "exercises"), recursive: true);
        _clones.Publish();
        await _clones.KillAsync(step => step == "branch");
        Clones.Git(_clones.Learners, "reset", "--quiet", "--hard");
        _clones.WriteOwn("exercises/01-sums/1-total/notes.txt", "mine again\n");

        await _clones.UpdateAsync(cancel: Cancel);

        (_clones.Own("a.txt") + _clones.Own("b.txt")).Should().Be("new\nnew\n");
        (_clones.Own(".check/kept/01-sums/1-total/notes.txt") + _clones.Own(".check/kept/01-sums/1-total/notes-2.txt")).Should().Be("mine\nmine again\n");
        _clones.Has("exercises").Should().BeFalse();
        _clones.Status().Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_cannot_be_replaced_is_named_and_the_next_run_goes_on_from_there()
    {
        _clones.Write("a.txt", "new\n");
        _clones.Write("b.txt", "new\n");
        _clones.Publish();
        var refused = () => _clones.UpdateAsync(step => _ = step == "b.txt" ? throw new IOException("Read-only file system.") : 0, cancel: Cancel);

        (await refused.Should().ThrowAsync<UpdateException>()).WithMessage(
            "b.txt could not be replaced or moved: Read-only file system. Nothing of yours is lost; make the file and its folder writable, "
            + "close what holds it open, and type ./check update, which goes on from there");
        (_clones.Own("a.txt") + _clones.Own("b.txt")).Should().Be("new\nold\n");
        (await _clones.UpdateAsync(cancel: Cancel)).IsFinished.Should().BeTrue();
        _clones.Status().Should().BeEmpty();
    }

    [Fact]
    public async Task Without_room_for_the_new_files_nothing_is_changed()
    {
        _clones.Write("a.txt", "new\n");
        _clones.Publish();
        _clones.WriteOwn(".check/updating", "a file where a folder should be\n");

        (await ((Func<Task>)(() => _clones.UpdateAsync(cancel: Cancel))).Should().ThrowAsync<UpdateException>())
            .WithMessage("the course's files could not be written beside yours, in .check: *. Nothing of yours was changed; make room or make the folder writable, then type ./check update again");
        _clones.Own("a.txt").Should().Be("old\n");
        _clones.Has(".check/update").Should().BeFalse();
    }

    [Theory]
    [InlineData("begin", false)]
    [InlineData("a.txt", true)]
    public async Task Ends_at_the_next_safe_point_when_it_is_told_to(string at, bool hasBegun)
    {
        _clones.Write("a.txt", "new\n");
        _clones.Write("b.txt", "new\n");
        _clones.Publish();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        await ((Func<Task>)(() => _clones.UpdateAsync(step => _ = step == at ? Cancelled(source) : 0, cancel: source.Token))).Should().ThrowAsync<OperationCanceledException>();

        _clones.Has(".check/update").Should().Be(hasBegun);
        (_clones.Own("a.txt") + _clones.Own("b.txt")).Should().Be(hasBegun ? "new\nold\n" : "old\nold\n");
        await _clones.UpdateAsync(cancel: Cancel);
        _clones.Status().Should().BeEmpty();
        _clones.Own("b.txt").Should().Be("new\n");
    }

    [Fact]
    public async Task An_index_that_git_itself_holds_is_waited_for_by_another_run()
    {
        _clones.Write("a.txt", "new\n");
        _clones.Publish();
        _clones.WriteOwn(".git/index.lock", "");

        (await ((Func<Task>)(() => _clones.UpdateAsync(cancel: Cancel))).Should().ThrowAsync<UpdateException>()).WithMessage("git update-index failed: Unable to create *index.lock*");
        File.Delete(Path.Combine(_clones.Learners, ".git/index.lock"));
        await _clones.UpdateAsync(cancel: Cancel);
        _clones.Status().Should().BeEmpty();
    }

    [Fact]
    public async Task A_journal_that_cannot_be_read_is_refused()
    {
        _clones.WriteOwn(".check/update", "{");
        (await ((Func<Task>)(() => _clones.UpdateAsync(cancel: Cancel))).Should().ThrowAsync<UpdateException>())
            .WithMessage(".check/update, which says how far an update came, cannot be read: it is damaged at *. 'git status' shows what is changed; delete the file, and type ./check update");
    }

    [Fact]
    public async Task Histories_that_never_met_are_left_alone()
    {
        var anew = Clones.Git(_clones.Learners, "commit-tree", "HEAD^{tree}", "-m", "Begin anew").Trim();
        Clones.Git(_clones.Learners, "push", "--quiet", "--force", "origin", $"{anew}:refs/heads/main");

        (await ((Func<Task>)(() => _clones.UpdateAsync(cancel: Cancel))).Should().ThrowAsync<UpdateException>()).WithMessage(
            "your branch and origin/main have no commit in common. If the clone is shallow, 'git fetch --unshallow' brings the rest; otherwise clone the course anew and copy your files into it");
    }

    [Fact]
    public async Task A_conflict_that_is_not_resolved_is_named()
    {
        var blob = Clones.Git(_clones.Learners, "rev-parse", "HEAD:a.txt").Trim();
        File.WriteAllText(Path.Combine(_clones.Learners, "entries"), $"0 {new string('0', 40)}\ta.txt\n100644 {blob} 1\ta.txt\n100644 {blob} 2\ta.txt\n");
        using (var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", "git update-index --index-info < entries"]) { WorkingDirectory = _clones.Learners })!)
            await git.WaitForExitAsync(Cancel);
        _clones.Publish();

        (await ((Func<Task>)(() => _clones.UpdateAsync(cancel: Cancel))).Should().ThrowAsync<UpdateException>()).WithMessage(
            "git holds a.txt as a conflict that is not resolved. Resolve it and 'git add' the file, then type ./check update");
    }

    private static int Cancelled(CancellationTokenSource source)
    {
        source.Cancel();
        return 0;
    }
}
