using Checker.Memory.Retentions;

namespace Checker.Memory.Allocations;

/// <summary>
/// Finds the calls by which code reaches memory that the collector's counters do not see. The counters would say zero,
/// so their reading is no proof of thrift. Looks at the compiled methods of the trial's own namespace.
/// </summary>
internal static class BlindSpots
{
    /// <summary>Types, or single members, that hand out uncounted memory or move work out of the process.</summary>
    private static readonly string[] Uncounted =
    [
        "System.Runtime.InteropServices.NativeMemory.",
        "System.Runtime.InteropServices.Marshal.Alloc",
        "System.Runtime.InteropServices.Marshal.ReAlloc",
        "System.Runtime.InteropServices.Marshal.SecureStringTo",
        "System.Runtime.InteropServices.Marshal.GetDelegateForFunctionPointer",
        "System.Runtime.InteropServices.Marshal.StringTo",
        "System.Runtime.InteropServices.NativeLibrary.",
        "System.IO.MemoryMappedFiles.",
        "System.Diagnostics.Process.",
        "System.GC.TryStartNoGCRegion",
        "System.Reflection.Emit.",
        "System.Linq.Expressions.",
    ];

    /// <summary>Members that find code by its name, so that nobody can see here what is called.</summary>
    private static readonly string[] Hidden =
    [
        "System.Type.GetType",
        "System.Reflection.Assembly.GetType",
        "System.Reflection.Assembly.Load",
        "System.Reflection.Assembly.LoadFrom",
        "System.Reflection.MethodBase.Invoke",
        "System.Type.InvokeMember",
    ];

    public static IReadOnlyList<string> In(Trial trial) =>
        [.. Neighbourhood.Of(trial).Calls.Where(IsBlind).Order(StringComparer.Ordinal)];

    private static bool IsBlind(string call) =>
        call.EndsWith(CompiledCode.NativeMark, StringComparison.Ordinal)
        || Hidden.Contains(call)
        || Uncounted.Any(name => call.StartsWith(name, StringComparison.Ordinal));
}
