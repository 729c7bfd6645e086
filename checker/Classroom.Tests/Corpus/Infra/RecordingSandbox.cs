using System.Collections.Concurrent;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A sandbox that remembers what each program was allowed.</summary>
internal sealed class RecordingSandbox(ISandbox sound) : ISandbox
{
    /// <summary>The word of each program that was started, and its limits.</summary>
    public ConcurrentQueue<(string Word, JailLimits Limits)> Started { get; } = [];

    public string Name => sound.Name;

    public Protections Protections => sound.Protections;

    public JailedProcess Start(Job job)
    {
        Started.Enqueue((job.Command.First(argument => argument is "compile" or "serve" or "claim"), job.Limits));
        return sound.Start(job);
    }
}
