using System.ComponentModel;
using System.Diagnostics;
using Checker.Classroom.Sandboxes.ControlGroups;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Sandboxes;

/// <summary>No sandbox: the clock and the cap on output hold, and nothing else. For feedback on a learner's own machine, never for a grade of record.</summary>
internal sealed class UnprotectedSandbox : ISandbox
{
    public string Name => "none";

    public Protections Protections { get; } = Protections.None with { Wall = true };

    public JailedProcess Start(Job job)
    {
        JobCheck.Check(job, Name, isAnotherUser: false);
        var start = new ProcessStartInfo(job.Command[0], job.Command.Skip(1)) { WorkingDirectory = Path.GetTempPath() };
        KeepWhatASystemNeeds(start);
        foreach (var (name, value) in job.Environment)
            start.Environment[name] = value;

        try
        {
            return JailStart.Run(Name, start, job.Limits, ready: null, (process, _) => Fence(process));
        }
        catch (Win32Exception problem)
        {
            throw SandboxException.ForStart(Name, problem.Message, problem);
        }
    }

    /// <summary>Windows starts no program without these.</summary>
    private static void KeepWhatASystemNeeds(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(name => !Needed.Contains(name)).ToArray())
            start.Environment.Remove(name);
    }

    private static readonly HashSet<string> Needed = new(StringComparer.OrdinalIgnoreCase) { "SystemRoot", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE" };

    private static Fence Fence(Process process) =>
        new(new ProcessAccount(() => OperatingSystem.IsLinux() ? process.Id : null), () => Kill(process), () => Task.CompletedTask);

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // It has ended in between.
        }
    }
}
