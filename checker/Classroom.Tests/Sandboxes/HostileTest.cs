using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>Runs a probe in a sandbox, then looks whether anything of it is left on this machine.</summary>
public abstract class HostileTest : IDisposable
{
    private readonly Lazy<ISandbox> _sandbox;

    protected HostileTest() => _sandbox = new Lazy<ISandbox>(Sandbox);

    protected abstract ISandbox Sandbox();

    protected abstract bool HasControlGroups { get; }

    protected Task<(JailEnd End, string[] Lines)> RunAsync(params string[] words) => RunAsync(ProbeJob.Limits, words);

    protected Task<(JailEnd End, string[] Lines)> RunAsync(JailLimits limits, params string[] words) => RunAsync(ProbeJob.For(limits, words));

    protected async Task<(JailEnd End, string[] Lines)> RunAsync(Job job)
    {
        // An argument that no program reads, by which its processes are found: none of them can change it in its parent's table.
        var mark = Guid.NewGuid().ToString("n");
        try
        {
            return await _sandbox.Value.RunAsync(job with { Command = [.. job.Command, mark] });
        }
        finally
        {
            ProcessTable.With(mark).Should().BeEmpty("nothing of a jail may be left");
        }
    }

    protected JailedProcess Start(params string[] words) => _sandbox.Value.Start(ProbeJob.For(words));

    public void Dispose()
    {
        if (_sandbox is { IsValueCreated: true, Value: IDisposable sandbox })
            sandbox.Dispose();

        GC.SuppressFinalize(this);
    }
}
