using System.Diagnostics;
using Checker.Benchmarks.Proving;

namespace Checker.Benchmarks.Busy;

/// <summary>This program again, doing nothing but compute. It ends when its input does, so it does not outlive us.</summary>
internal sealed class BusyProcess : IDisposable
{
    public const string Word = "burn";

    private readonly Process _process = Self.Start([Word], input: true);

    /// <summary>What such a process does.</summary>
    public static void Burn()
    {
        using var thread = new BusyThreads(1);
        while (Console.In.ReadLine() is not null)
        {
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
