namespace Checker.Cli.Updating;

/// <summary>What git knows of the learner's clone, and the three things that an update changes in it: commits, the branch, the index.</summary>
internal sealed class LearnersClone(string root)
{
    private static readonly (string File, string Command)[] Unfinished =
        [("MERGE_HEAD", "merge"), ("rebase-merge", "rebase"), ("rebase-apply", "rebase"), ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert")];

    public GitCommand Git { get; } = new(root);

    /// <summary>The branch that the clone is on, such as <c>refs/heads/main</c>.</summary>
    /// <exception cref="UpdateException">There is no clone, or it is in no state to be updated.</exception>
    public async Task<string> ReadyBranchAsync(CancellationToken cancel)
    {
        var inside = await Git.AskAsync(["rev-parse", "--show-prefix"], cancel);
        if (inside.ExitCode != 0 && inside.Errors.Contains("safe.directory", StringComparison.Ordinal))
            throw UpdateException.ForGit("rev-parse", inside.Reason);
        // A course that merely lies in somebody's repository is not what that repository follows.
        if (inside.ExitCode != 0 || inside.Line.Length > 0)
            throw UpdateException.ForNoClone(root);
        var branch = await Git.AskAsync(["symbolic-ref", "--quiet", "HEAD"], cancel);
        if (branch.ExitCode != 0)
            throw UpdateException.ForNoBranch();
        if (await CommitAsync("HEAD", cancel) is null)
            throw UpdateException.ForNoCommit();
        var places = (await Git.DoAsync(["rev-parse", .. Unfinished.SelectMany(each => new[] { "--git-path", each.File })], cancel)).Line.Split('\n');
        foreach (var (place, (_, command)) in places.Zip(Unfinished))
        {
            if (Path.Exists(Path.Combine(root, place.TrimEnd('\r'))))
                throw UpdateException.ForUnfinishedGit(command);
        }

        return branch.Line;
    }

    /// <summary>Fetches what the branch follows; where it follows nothing, what <c>origin</c> calls its own branch.</summary>
    /// <exception cref="UpdateException">There is neither, or it cannot be reached.</exception>
    public async Task<Fetched> FetchAsync(string branch, CancellationToken cancel)
    {
        var follows = (await Git.DoAsync(["for-each-ref", "--format=%(upstream:remotename)%00%(upstream:remoteref)", branch], cancel)).Line.Split('\0');
        var (remote, there) = follows is [{ Length: > 0 } name, { Length: > 0 } followed] ? (name, followed) : ("origin", await DefaultBranchAsync(branch, cancel));
        var fetch = await Git.AskAsync(["fetch", "--quiet", "--no-recurse-submodules", remote, there], cancel);
        if (fetch.ExitCode != 0)
            throw UpdateException.ForFetch(remote, fetch.Reason);
        var commit = (await Git.DoAsync(["rev-parse", "--verify", "FETCH_HEAD^{commit}"], cancel)).Line;
        return new Fetched(commit, $"{remote}/{there.Replace("refs/heads/", "", StringComparison.Ordinal)}");
    }

    /// <summary>The id of a commit; null where there is none of that name.</summary>
    public async Task<string?> CommitAsync(string name, CancellationToken cancel) =>
        await Git.AskAsync(["rev-parse", "--quiet", "--verify", $"{name}^{{commit}}"], cancel) is { ExitCode: 0 } reply ? reply.Line : null;

    /// <summary>The last commit that both have; null where their histories never met.</summary>
    public async Task<string?> BaseAsync(string one, string other, CancellationToken cancel) =>
        await Git.AskAsync(["merge-base", one, other], cancel) is { ExitCode: 0 } reply ? reply.Line : null;

    public async Task<IReadOnlyDictionary<string, Entry>> TreeAsync(string commit, CancellationToken cancel) =>
        (await Git.DoAsync(["ls-tree", "-r", "-z", commit], cancel)).Items.Select(item => item.Split('\t', 2))
            .ToDictionary(parts => parts[1], parts => parts[0].Split(' ') is [var mode, _, var blob] ? new Entry(mode, blob) : default);

    /// <exception cref="UpdateException">A conflict is not resolved.</exception>
    public async Task<IReadOnlyDictionary<string, Entry>> IndexAsync(CancellationToken cancel)
    {
        var index = new Dictionary<string, Entry>();
        foreach (var parts in (await Git.DoAsync(["ls-files", "-z", "--stage"], cancel)).Items.Select(item => item.Split('\t', 2)))
        {
            if (parts[0].Split(' ') is not [var mode, var blob, "0"])
                throw UpdateException.ForUnmerged(parts[1]);
            index[parts[1]] = new Entry(mode, blob);
        }

        return index;
    }

    public async Task<byte[]> ContentAsync(string blob, CancellationToken cancel) => (await Git.DoAsync(["cat-file", "blob", blob], cancel)).Output;

    public async Task<string> GitFolderAsync(CancellationToken cancel) => (await Git.DoAsync(["rev-parse", "--absolute-git-dir"], cancel)).Line;

    /// <summary>A commit of both sides; in our own name where git knows none of the learner's.</summary>
    public async Task<Merge> MergeAsync(string tree, string head, Fetched course, CancellationToken cancel)
    {
        var isNamed = (await Git.AskAsync(["var", "GIT_AUTHOR_IDENT"], cancel)).ExitCode == 0 && (await Git.AskAsync(["var", "GIT_COMMITTER_IDENT"], cancel)).ExitCode == 0;
        (string, string)[] names = isNamed ? [] :
        [
            ("GIT_AUTHOR_NAME", Merge.OurName), ("GIT_AUTHOR_EMAIL", Merge.OurAddress), ("GIT_COMMITTER_NAME", Merge.OurName), ("GIT_COMMITTER_EMAIL", Merge.OurAddress),
        ];
        var text = System.Text.Encoding.UTF8.GetBytes($"Bring the course to {course.Short}\n\nBy ./check update: {course.Source}, with your own commits over it.\n");
        return new Merge((await Git.DoAsync(["commit-tree", tree, "-p", head, "-p", course.Commit], cancel, text, names)).Line, isNamed);
    }

    /// <summary>From here on nothing is cancelled: git, ended by force, would leave its locks behind.</summary>
    public Task MoveBranchAsync(string from, string to) =>
        Git.DoAsync(["update-ref", "-m", "check update: the course's newer version", "HEAD", to, from], CancellationToken.None);

    /// <summary>Changes the entries that are still what they were; what was staged meanwhile stays.</summary>
    public async Task StageAsync(IEnumerable<EntryChange> changes)
    {
        var now = await IndexAsync(CancellationToken.None);
        var still = changes.Where(change => now.Of(change.Path) == change.Was).Select(change => (change.Path, change.Now));
        await Git.DoAsync(["update-index", "-z", "--index-info"], CancellationToken.None, OwnIndex.Lines(still));
        // So that the next command of git need not compare all these files; its exit code says that some differ.
        await Git.AskAsync(["update-index", "-q", "--refresh"], CancellationToken.None);
    }

    private async Task<string> DefaultBranchAsync(string branch, CancellationToken cancel)
    {
        var remotes = (await Git.DoAsync(["remote"], cancel)).Line.Split('\n');
        if (!remotes.Contains("origin"))
            throw UpdateException.ForNoUpstream(branch.Replace("refs/heads/", "", StringComparison.Ordinal));
        var reply = await Git.AskAsync(["ls-remote", "--symref", "origin", "HEAD"], cancel);
        if (reply.ExitCode != 0)
            throw UpdateException.ForFetch("origin", reply.Reason);
        return reply.Line.Split('\n')[0].Split('\t')[0] is var first && first.StartsWith("ref: ", StringComparison.Ordinal)
            ? first["ref: ".Length..]
            : throw UpdateException.ForFetch("origin", "it names no branch as its own");
    }
}
