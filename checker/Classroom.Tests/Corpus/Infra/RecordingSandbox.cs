using System.Collections.Concurrent;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A sandbox that remembers what each program was allowed.</summary>
internal sealed class RecordingSandbox(ISandbox sound) : ISandbox
{
    /// <summary>Each <see cref="StartedProgram"/>, and its limits.</summary>
    public ConcurrentQueue<(string Word, JailLimits Limits)> Started { get; } = [];

    public string Name => sound.Name;

    public Protections Protections => sound.Protections;

    public JailedProcess Start(Job job)
    {
        Started.Enqueue((StartedProgram.Of(job), job.Limits));
        return sound.Start(job);
    }
}
