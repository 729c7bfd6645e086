using System.Globalization;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>Without a control group: the resident peak of the program's own process, as long as it lives. It sees no children and no file in memory.</summary>
/// <param name="find">The id of the process whose peak is meant; null as long as there is none.</param>
internal sealed class ProcessAccount(Func<int?> find) : IAccount
{
    private const string Field = "VmHWM:";
    private long? _peak;
    private int? _process;
    private TimeSpan? _cpu;

    public long? Peak => _peak = Read() is { } now ? Math.Max(now, _peak ?? 0) : _peak;

    public TimeSpan? Cpu
    {
        get
        {
            _process ??= OperatingSystem.IsLinux() ? find() : null;
            return _cpu = _process is { } process && ProcessRow.Read(process) is { } now ? now.Cpu : _cpu;
        }
    }

    public bool KilledForMemory => false;

    public bool KilledForMachine => false;

    public bool RefusedProcesses => false;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private long? Read()
    {
        try
        {
            _process ??= find();
            if (_process is not { } process)
                return null;

            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith(Field, StringComparison.Ordinal))
                    return long.Parse(line.AsSpan(Field.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) << 10;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It has ended in between.
        }

        return null;
    }
}
