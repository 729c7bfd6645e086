using System.ComponentModel;
using System.Diagnostics;
using Checker.Classroom.Sandboxes.ControlGroups;
using Checker.Classroom.Sandboxes.Running;
using Checker.Classroom.Sandboxes.SystemCalls;

namespace Checker.Classroom.Sandboxes.Landlock;

/// <summary>Needs neither root, nor a package, nor a user namespace: <c>Checker.Jail</c> takes rights away from itself, then becomes the program.</summary>
internal sealed class LandlockSandbox : ProbedSandbox
{
    private readonly Hierarchy? _hierarchy;
    private readonly string _filter;

    /// <param name="hierarchy">Null to limit memory and processes by the process's own limits.</param>
    /// <exception cref="PlatformNotSupportedException">The filter knows no numbers of this processor.</exception>
    public LandlockSandbox(Hierarchy? hierarchy)
    {
        _hierarchy = hierarchy;
        var processor = Processor.Current ?? throw new PlatformNotSupportedException();
        _filter = Convert.ToBase64String(FilterProgram.Assemble(processor, FilterRules.WithoutNamespaces(Jail.Plan.OwnProcess)));
    }

    public override string Name => "landlock";

    public override JailedProcess Start(Job job)
    {
        var user = JailUser.Next(isCounted: _hierarchy is null);
        JobCheck.Check(job, Name, user is not null);
        ControlGroup? group = null;
        Scratch? scratch = null;
        try
        {
            scratch = Scratch.Create(user);
            group = _hierarchy?.Create(job.Limits);
            var start = StartInfo(job, group, scratch, user);
            return JailStart.Run(Name, start, job.Limits, Jail.Plan.Ready, (process, _) => new LandlockFence(process.Id, group, scratch, job.Limits).ToFence());
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or Win32Exception or SandboxException)
        {
            group?.DisposeAsync().AsTask().GetAwaiter().GetResult();
            scratch?.Delete();
            throw problem as SandboxException ?? SandboxException.ForStart(Name, problem.Message, problem);
        }
    }

    private ProcessStartInfo StartInfo(Job job, ControlGroup? group, Scratch scratch, int? user)
    {
        var start = new ProcessStartInfo(EntryScript.Shell, EntryScript.Arguments(group, LandlockArguments.ToList(job, _filter, scratch, user, group is not null)));
        start.WorkingDirectory = scratch.Path;
        start.Environment.Clear();
        start.Environment["TMPDIR"] = scratch.Path;
        foreach (var (name, value) in job.Environment)
            start.Environment[name] = value;

        return start;
    }
}
