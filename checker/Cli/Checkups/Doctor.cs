using System.Runtime.InteropServices;
using Checker.Cli.Updating;
using Checker.Grading;

namespace Checker.Cli.Checkups;

/// <summary>Everything that is looked at in this checkout and on this machine, in the order in which it is needed. Nothing touches the network.</summary>
internal static class Doctor
{
    private static readonly Finding UnfinishedUpdate = new("an update of the course has begun and not ended, so its files are of two versions", "Run './check update', which finishes it.");

    public static IReadOnlyList<Checkup> Checkups(string root)
    {
        var artifacts = Path.Combine(root, "artifacts");
        Task<Reply?> Ask(string command, IReadOnlyList<string> arguments, CancellationToken cancel) => Reply.OfAsync(root, command, arguments, cancel);
        return
        [
            .. Journal.IsAt(root) ? [new Checkup("update", _ => Task.FromResult(UnfinishedUpdate))] : Array.Empty<Checkup>(),
            new("SDK", cancel => Sdk.LookAsync(root, Grader.Host, Ask, cancel)),
            new("runtime", _ => Task.FromResult(Runtime.Look(Environment.Version, RuntimeInformation.RuntimeIdentifier)), IsOptional: true),
            new("packages", _ => Task.FromResult(Packages.Look(root))),
            new("git", cancel => Git.LookAsync(root, Ask, cancel), IsOptional: true),
            new(".check", _ => Task.FromResult(WritableFolder.Look(Path.Combine(root, ".check"), FreeSpace.Of))),
            new("artifacts", _ => Task.FromResult(WritableFolder.Look(artifacts, FreeSpace.Of))),
            new("temporary files", _ => Task.FromResult(WritableFolder.Look(Path.GetTempPath(), FreeSpace.Of))),
            new("event pipe", _ => Task.FromResult(EventPipe.Look(Environment.GetEnvironmentVariable))),
            new("memory", _ => Task.FromResult(MemoryLimit.Look(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes))),
            new("file speed", _ => Task.FromResult(FileSpeed.Look(artifacts, FileSpeed.Time)), IsOptional: true),
            new("file watching", cancel => FileWatching.LookAsync(artifacts, FileWatching.Watch, FileWatching.Patience, cancel), IsOptional: true),
            new("Python", cancel => Python.LookAsync(PythonCandidates.Names, Ask, cancel), IsOptional: true),
        ];
    }
}
