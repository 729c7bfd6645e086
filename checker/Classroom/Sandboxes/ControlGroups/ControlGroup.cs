using System.Globalization;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>The kernel's account of one jail, made for one attempt and removed after it.</summary>
internal abstract class ControlGroup : IAccount
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private TimeSpan? _cpu;

    /// <summary>Where a process writes its id to enter.</summary>
    public abstract IReadOnlyList<string> Folders { get; }

    public abstract long? Peak { get; }

    /// <summary>Of the processes that live: those that have ended and been waited for no longer count, so that it is the most that was seen.</summary>
    public TimeSpan? Cpu
    {
        get
        {
            var now = Members(Folders[^1]).Select(ProcessRow.Read).OfType<ProcessRow>().Aggregate(TimeSpan.Zero, (sum, row) => sum + row.Cpu);
            return _cpu = now > (_cpu ?? TimeSpan.Zero) ? now : _cpu;
        }
    }

    public abstract bool KilledForMemory { get; }

    public abstract bool KilledForMachine { get; }

    public abstract bool RefusedProcesses { get; }

    public static bool CanBeMadeIn(string parent)
    {
        var trial = Path.Combine(parent, Owner.This.NameFor(0));
        try
        {
            Directory.CreateDirectory(trial);
            Directory.Delete(trial);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Starts nothing new in it, and ends what is in it.</summary>
    public abstract void Kill();

    /// <summary>Ends what is still in it, waits until the kernel has let go of it, and removes it.</summary>
    public async ValueTask DisposeAsync()
    {
        var deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (!Remove() && Environment.TickCount64 < deadline)
        {
            Kill();
            await Task.Delay(Pause);
        }
    }

    /// <returns>Whether nothing of it is left.</returns>
    public bool Remove()
    {
        var isGone = true;
        foreach (var folder in Folders)
        {
            try
            {
                if (Directory.Exists(folder))
                    Directory.Delete(folder);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                isGone = false;
            }
        }

        return isGone;
    }

    protected static void Write(string folder, string file, string value) => File.WriteAllText(Path.Combine(folder, file), value);

    /// <summary>For what not every kernel has.</summary>
    protected static void TryWrite(string folder, string file, string value)
    {
        try
        {
            Write(folder, file, value);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <returns>The number in a file of one number; null where there is none.</returns>
    protected static long? Number(string folder, string file) => long.TryParse(Text(folder, file), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <returns>The number behind a word, in a file of a word and a number a line; 0 where there is none.</returns>
    protected static long Count(string folder, string file, string word)
    {
        foreach (var line in Text(folder, file).AsSpan().EnumerateLines())
        {
            if (line.StartsWith(word) && line[word.Length..] is [' ', .. var number])
                return long.Parse(number, CultureInfo.InvariantCulture);
        }

        return 0;
    }

    protected static void KillAll(string folder)
    {
        foreach (var process in Members(folder))
            _ = LibC.Kill(process, LibC.SigKill);
    }

    private static IEnumerable<int> Members(string folder) =>
        Text(folder, "cgroup.procs").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line, CultureInfo.InvariantCulture));

    private static string Text(string folder, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
