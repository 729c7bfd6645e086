using System.Text;
using Checker.Cli.Updating;
using Checker.Course;

namespace Checker.Cli.Tests.Updating;

/// <summary>The same worlds as those of the plan, in real repositories; every second update is killed between two steps, and done again.</summary>
public sealed class RandomUpdateTests
{
    private const int Worlds = 24;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_the_learners_stays_whenever_an_update_ends()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Modes of files are kept where the file system has them.");
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new World(seed);
            using var clones = new Clones();
            Begin(clones, world);
            using var scope = new FluentAssertions.Execution.AssertionScope($"world {seed}");
            if (seed % 2 == 1)
                await KillAsync(clones, new Random(seed).Next(30));
            await clones.UpdateAsync(cancel: Cancel);
            (await AfterAsync(clones)).ShouldFollow(world, text => GitBlob.IdOf(Encoding.UTF8.GetBytes(text)));
            clones.Has(".check/update").Should().BeFalse();
            clones.Has(".check/updating").Should().BeFalse();

            var before = (clones.Head, clones.Status());
            (await clones.UpdateAsync(cancel: Cancel)).Done.Should().BeNull("the second finds nothing newer");
            (clones.Head, clones.Status()).Should().Be(before);
            if (scope.HasFailures())
                break;
        }
    }

    private static async Task KillAsync(Clones clones, int step)
    {
        try
        {
            await clones.UpdateAsync(_ => { if (step-- == 0) throw new InvalidOperationException("killed"); }, cancel: Cancel);
        }
        catch (InvalidOperationException)
        {
        }
    }

    private static void Begin(Clones clones, World world)
    {
        Put(clones.Authors, world.Base);
        clones.Publish();
        clones.Clone();
        Put(clones.Authors, world.Upstream);
        clones.Publish();
        Put(clones.Learners, world.Head);
        Clones.Git(clones.Learners, "add", "--all");
        if (World.EntriesOf(world.Head).Any(each => World.EntriesOf(world.Base).Of(each.Key) != each.Value) || world.Head.Count != world.Base.Count)
            Clones.Git(clones.Learners, "commit", "--quiet", "--message", "Mine");
        Put(clones.Learners, world.Index);
        Clones.Git(clones.Learners, "add", "--all");
        Put(clones.Learners, world.Disk);
    }

    private static void Put(string folder, SortedDictionary<string, (string Mode, string Text)> side)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Where(entry => Path.GetFileName(entry) != ".git"))
        {
            if (Directory.Exists(entry))
                Directory.Delete(entry, recursive: true);
            else
                File.Delete(entry);
        }

        foreach (var (path, (mode, text)) in side)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
            Clones.SetMode(full, mode);
        }
    }

    private static async Task<Aftermath> AfterAsync(Clones clones)
    {
        var clone = new LearnersClone(clones.Learners);
        return new Aftermath(
            await clone.TreeAsync("HEAD", Cancel), await clone.IndexAsync(Cancel),
            FilesIn(clones.Learners).Where(path => !path.StartsWith(".check/", StringComparison.Ordinal)).ToDictionary(path => path, path => EntryOf(clones, path)),
            [.. FilesIn(clones.Learners).Where(path => path.StartsWith(".check/kept/", StringComparison.Ordinal)).Select(path => EntryOf(clones, path).Blob)]);
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path)).Where(path => !path.StartsWith(".git/", StringComparison.Ordinal));

    private static Entry EntryOf(Clones clones, string path)
    {
        var full = Path.Combine(clones.Learners, path);
        return new Entry(Clones.ModeOf(full), GitBlob.IdOf(full));
    }
}
