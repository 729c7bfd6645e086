using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Checker.Classroom.Sandboxes.ControlGroups;
using Checker.Classroom.Sandboxes.Running;
using Checker.Classroom.Sandboxes.SystemCalls;

namespace Checker.Classroom.Sandboxes.Bubblewrap;

/// <summary>Namespaces by <c>bwrap</c>, a seccomp filter, and a control group where this process may make one.</summary>
internal sealed class BubblewrapSandbox : ProbedSandbox, IDisposable
{
    public const string Program = "/usr/bin/bwrap";
    private readonly Hierarchy? _hierarchy;
    private readonly FilterFile _filter;

    /// <param name="hierarchy">Null to limit memory and processes by the process's own limits.</param>
    /// <exception cref="PlatformNotSupportedException">The filter knows no numbers of this processor.</exception>
    public BubblewrapSandbox(Hierarchy? hierarchy)
    {
        _hierarchy = hierarchy;
        var processor = Processor.Current ?? throw new PlatformNotSupportedException();
        _filter = new FilterFile(FilterProgram.Assemble(processor, FilterRules.WithNamespaces));
    }

    public override string Name => "bubblewrap";

    public override JailedProcess Start(Job job)
    {
        var user = JailUser.Next(isCounted: _hierarchy is null);
        JobCheck.Check(job, Name, user is not null);
        ControlGroup? group = null;
        var mark = Orphans.NextMark();
        try
        {
            group = _hierarchy?.Create(job.Limits);
            return JailStart.Run(Name, StartInfo(job, group, user, mark), job.Limits, BubblewrapArguments.Ready, (_, preamble) => Fence(group, preamble));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or Win32Exception or SandboxException)
        {
            group?.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Orphans.End(mark);
            throw problem as SandboxException ?? SandboxException.ForStart(Name, problem.Message, problem);
        }
    }

    public void Dispose() => _filter.Dispose();

    private ProcessStartInfo StartInfo(Job job, ControlGroup? group, int? user, string mark)
    {
        var arguments = new BubblewrapArguments(job, user, group is not null, mark);
        var redirections = $"{BubblewrapArguments.InfoDescriptor}>&1 {BubblewrapArguments.FilterDescriptor}<{_filter.Path}";
        var start = new ProcessStartInfo(EntryScript.Shell, EntryScript.Arguments(group, [Program, .. arguments.ToList()], redirections));

        // The jail's first process keeps the variables of bwrap, and a program may read them.
        start.Environment.Clear();
        return start;
    }

    private static Fence Fence(ControlGroup? group, string preamble)
    {
        var first = FirstProcess(preamble);
        return new Fence(
            group ?? (IAccount)new ProcessAccount(() => ProcessTree.LastChildOf(first)),
            () => _ = LibC.Kill(first, LibC.SigKill),
            () => ProcessTree.WaitUntilGoneAsync(first));
    }

    /// <returns>The id, outside, of the process whose end ends all in the jail: bwrap tells it as <c>"child-pid": 123</c>.</returns>
    private static int FirstProcess(string preamble)
    {
        const string Field = "\"child-pid\": ";
        var digits = preamble.AsSpan(preamble.IndexOf(Field, StringComparison.Ordinal) + Field.Length);
        return int.Parse(digits[..digits.IndexOfAnyExceptInRange('0', '9')], CultureInfo.InvariantCulture);
    }
}
