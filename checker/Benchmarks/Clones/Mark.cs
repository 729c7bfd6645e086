using System.ComponentModel;
using System.Diagnostics;

namespace Checker.Benchmarks.Clones;

/// <summary>
/// A variable in the environment of a process, which passes it on: what carries it was started by us, wherever it hangs by now. Servers of a build leave the
/// tree of those who started them, and so does what is left behind by mistake.
/// </summary>
internal sealed class Mark : IDisposable
{
    private const string Variable = "CHECK_BENCH";

    private readonly string _value = Guid.NewGuid().ToString("n");

    public void Put(ProcessStartInfo start) => start.Environment[Variable] = _value;

    /// <summary>Ids of the processes that carry it, as Linux tells; elsewhere nobody does, and there are none.</summary>
    public IReadOnlyList<int> Carriers() => Directory.Exists("/proc")
        ? [.. Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), out var id) && IsIn(folder) ? id : 0).Where(id => id > 0)]
        : [];

    /// <summary>Ends them all.</summary>
    public void Dispose()
    {
        foreach (var id in Carriers())
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (Exception ended) when (ended is ArgumentException or InvalidOperationException or Win32Exception)
            {
                // It ended by itself, as the last one of another's tree.
            }
        }
    }

    private bool IsIn(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "environ")).Contains($"{Variable}={_value}", StringComparison.Ordinal);
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
