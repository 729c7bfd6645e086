using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Checker.Benchmarks.Proving;

/// <summary>Starts this program again.</summary>
internal static class Self
{
    private const int Stopped = 130;

    private static readonly Lock Gate = new();
    private static readonly List<Process> Started = [];

    /// <summary>The runtime ends at a signal without a word to <see cref="AppDomain.ProcessExit"/>.</summary>
    private static readonly PosixSignalRegistration[] Signals =
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => Environment.Exit(Stopped)))];

    static Self() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    /// <param name="input">True where the process lives for as long as its input is open.</param>
    public static Process Start(IEnumerable<string> arguments, bool input = false, bool output = false)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardInput = input, RedirectStandardOutput = output };
        // By "dotnet Checker.Benchmarks.dll" the program is the host, and needs to be told what to run.
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            start.ArgumentList.Add(typeof(Self).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        GC.KeepAlive(Signals);
        lock (Gate)
        {
            var process = Process.Start(start)!;
            Started.Add(process);
            return process;
        }
    }

    /// <summary>Who stops a proof stops all of it. Nobody passes the gate any more: the end of one part would be the beginning of the next.</summary>
    private static void EndAll()
    {
        Gate.Enter();
        Started.ForEach(EndOf);
    }

    private static void EndOf(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself, and nobody holds it any more.
        }
    }
}
