using System.Text;

namespace Checker.Cli.Updating;

/// <summary>An index beside the learner's, in a file of its own: to compare, to write files from, and to make a commit's tree of.</summary>
internal sealed class OwnIndex(GitCommand git, string file)
{
    private (string Name, string Value) Variable => ("GIT_INDEX_FILE", file);

    public static OwnIndex In(GitCommand git, string folder)
    {
        Directory.CreateDirectory(folder);
        return new OwnIndex(git, Path.Combine(folder, $"{Guid.NewGuid():n}.index"));
    }

    public Task ReadAsync(string commit, CancellationToken cancel) => git.DoAsync(["read-tree", commit], cancel, null, Variable);

    /// <summary>Puts entries in, or takes them out where there is none. What takes a place comes after what leaves it.</summary>
    public Task PutAsync(IEnumerable<(string Path, Entry? Entry)> entries, CancellationToken cancel) =>
        git.DoAsync(["update-index", "-z", "--index-info"], cancel, Lines(entries), Variable);

    /// <summary>Those whose file is another than the entry, as git compares: by content, line endings and filters considered.</summary>
    public async Task<IReadOnlySet<string>> DifferingAsync(IReadOnlyDictionary<string, Entry> entries, CancellationToken cancel)
    {
        if (entries.Count == 0)
            return new HashSet<string>();
        await PutAsync(entries.Select(each => (each.Key, (Entry?)each.Value)), cancel);
        // Says by its exit code that there are differences, and marks what has none.
        await git.AskAsync(["update-index", "-q", "--refresh"], cancel, null, Variable);
        return (await git.DoAsync(["diff-files", "-z", "--name-only", "--ignore-submodules"], cancel, null, Variable)).Items.ToHashSet();
    }

    /// <summary>Writes files below another folder as a checkout would write them.</summary>
    /// <exception cref="UpdateException">They are not all there, and what they should be.</exception>
    public async Task WriteAsync(IReadOnlyList<string> paths, string gitFolder, string folder, CancellationToken cancel)
    {
        var there = new GitCommand(folder);
        (string, string)[] variables = [Variable, ("GIT_DIR", gitFolder), ("GIT_WORK_TREE", folder)];
        var written = await there.AskAsync(["checkout-index", "-z", "--stdin", "--force"], cancel, Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => $"{path}\0"))), variables);
        // Not every git says by its exit code that a disk was full.
        await there.AskAsync(["update-index", "-q", "--refresh"], cancel, null, variables);
        var missing = (await there.DoAsync(["diff-files", "-z", "--name-only"], cancel, null, variables)).Items.Intersect(paths).FirstOrDefault();
        if (written.ExitCode != 0 || missing is not null)
            throw UpdateException.ForStaging(written.Errors.Length > 0 ? written.Reason : $"git did not write {missing} whole, as on a full disk");
    }

    public async Task<string> TreeAsync(CancellationToken cancel) => (await git.DoAsync(["write-tree"], cancel, null, Variable)).Line;

    /// <summary>Lines that <c>git update-index --index-info</c> reads.</summary>
    public static byte[] Lines(IEnumerable<(string Path, Entry? Entry)> entries) => Encoding.UTF8.GetBytes(string.Concat(entries
        .OrderBy(each => each.Entry is not null)
        .Select(each => each.Entry is { } entry ? $"{entry.Mode} {entry.Blob}\t{each.Path}\0" : $"0 {new string('0', 40)}\t{each.Path}\0")));
}
