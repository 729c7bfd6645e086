using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Checker.Memory;
using Checker.Memory.Tests;
using Microsoft.Diagnostics.Runtime;

namespace Checker.Benchmarks.Peers;

/// <summary>ClrMD on a snapshot of this very process: is a flight alive, and how is it reached?</summary>
internal static class ClrMdSnapshot
{
    private static readonly string FlightName = typeof(Flight).FullName!;

    public static (bool? Found, string Text) Judge(Trial<Flight[], long> trial)
    {
        Call(trial);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Look();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call(Trial<Flight[], long> trial) => trial.Answer(trial.Input(new Seed(1), trial.Size));

    private static (bool? Found, string Text) Look()
    {
        using var target = DataTarget.CreateSnapshotAndAttach(Environment.ProcessId);
        // A runtime that a distribution has built says version 0.0, which matches nothing; but what is read is this process itself.
        using var runtime = target.ClrVersions[0].CreateRuntime(DataAccess(), ignoreMismatch: true);
        var root = new GCRoot(runtime.Heap, candidate => candidate.Type?.Name == FlightName);
        foreach (var (from, way) in root.EnumerateRootPaths())
            return (true, Write(from, way, runtime.Heap));
        return (false, "");
    }

    /// <summary>The library by which a runtime is read stands beside the runtime.</summary>
    private static string DataAccess() => Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(),
        OperatingSystem.IsWindows() ? "mscordaccore.dll" : OperatingSystem.IsMacOS() ? "libmscordaccore.dylib" : "libmscordaccore.so");

    private static string Write(ClrRoot root, GCRoot.ChainLink way, ClrHeap heap)
    {
        var text = new StringBuilder().Append(root.RootKind);
        for (var link = way; link is not null; link = link.Next)
            text.Append("\n  -> ").Append(heap.GetObject(link.Object).Type?.Name);
        return text.ToString();
    }
}
