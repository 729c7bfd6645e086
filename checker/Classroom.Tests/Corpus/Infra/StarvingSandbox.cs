using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A sandbox on a machine that has no processor to spare for the compiler: it starts, and then nothing comes.</summary>
internal sealed class StarvingSandbox(ISandbox sound) : ISandbox
{
    public string Name => sound.Name;

    public Protections Protections => sound.Protections;

    public JailedProcess Start(Job job) => StartedProgram.Of(job) == StartedProgram.Compiler ? new Starving(sound.Start(job)) : sound.Start(job);

    private sealed class Starving(JailedProcess process) : JailedProcess
    {
        private bool _isReady;

        public override TextWriter Input => process.Input;

        public override long? Peak => process.Peak;

        public override TimeSpan? Cpu => TimeSpan.Zero;

        public override async Task<string?> ReadLineAsync(CancellationToken cancel)
        {
            if (_isReady)
                await Task.Delay(Timeout.Infinite, cancel);
            _isReady = true;
            return await process.ReadLineAsync(cancel);
        }

        public override Task<JailEnd> WaitAsync(CancellationToken cancel) => process.WaitAsync(cancel);

        public override ValueTask DisposeAsync() => process.DisposeAsync();
    }
}
