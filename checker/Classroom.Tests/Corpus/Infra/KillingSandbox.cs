using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A sandbox whose programs end before they have said more than so many lines.</summary>
/// <param name="lines">Given the <see cref="StartedProgram"/> and how often it was started before; null for all of them.</param>
internal sealed class KillingSandbox(ISandbox sound, Func<string, int, int?> lines) : ISandbox
{
    private readonly Dictionary<string, int> _starts = [];

    public string Name => sound.Name;

    public Protections Protections => sound.Protections;

    public JailedProcess Start(Job job)
    {
        var word = StartedProgram.Of(job);
        var before = _starts.GetValueOrDefault(word);
        _starts[word] = before + 1;
        var started = sound.Start(job);
        return lines(word, before) is { } most ? new Doomed(started, most) : started;
    }

    private sealed class Doomed(JailedProcess process, int most) : JailedProcess
    {
        private int _read;

        public override TextWriter Input => _read > most ? throw new IOException("it was killed") : process.Input;

        public override long? Peak => _read > most ? null : process.Peak;

        public override TimeSpan? Cpu => _read > most ? null : process.Cpu;

        public override async Task<string?> ReadLineAsync(CancellationToken cancel)
        {
            if (_read++ < most)
                return await process.ReadLineAsync(cancel);
            await process.DisposeAsync();
            return null;
        }

        /// <summary>As a jail tells it that was ended by neither a limit nor the judge.</summary>
        public override Task<JailEnd> WaitAsync(CancellationToken cancel) => throw SandboxException.ForKill("the sandbox");

        public override ValueTask DisposeAsync() => _read > most ? ValueTask.CompletedTask : process.DisposeAsync();
    }
}
