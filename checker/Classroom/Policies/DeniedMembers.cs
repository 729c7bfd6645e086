namespace Checker.Classroom.Policies;

/// <summary>
/// What reaches the system, other code or the instruments. Exact names win over the names of what they stand in: <c>System.Type</c> is denied and <c>System.Type.get_Name</c>
/// is not.
/// </summary>
internal static class DeniedMembers
{
    private static readonly HashSet<string> Denied =
    [
        // The system.
        "System.IO", "System.Net", "System.Diagnostics", "System.Environment", "System.Console", "System.AppDomain", "System.AppContext", "Microsoft.Win32",
        "System.Security", "System.Threading.Thread.get_CurrentThread", "System.Threading.NamedWaitHandleOptions", "System.Threading.Mutex", "System.Threading.EventWaitHandle",

        // Other code, by name.
        "System.Reflection", "System.Type", "System.Activator", "System.Delegate", "System.MulticastDelegate", "System.RuntimeTypeHandle", "System.RuntimeMethodHandle",
        "System.RuntimeFieldHandle", "System.ModuleHandle", "System.TypedReference", "System.Linq.Expressions", "System.Dynamic", "Microsoft.CSharp", "System.Runtime.Loader",
        "System.CodeDom", "Microsoft.CodeAnalysis", "System.ComponentModel.TypeDescriptor",

        // Memory past the runtime, and the runtime itself.
        "System.Runtime.InteropServices", "System.Runtime.CompilerServices.Unsafe", "System.Runtime.CompilerServices.RuntimeHelpers", "System.Runtime.CompilerServices.MethodTable",
        "System.Runtime.GCSettings", "System.Runtime.JitInfo", "System.Runtime.ProfileOptimization", "System.GC", "System.Buffer.MemoryCopy",

        // The instruments and the tests.
        "Checker", "Xunit", "FluentAssertions", "Microsoft.Diagnostics", "Microsoft.Testing",
    ];

    private static readonly HashSet<string> Allowed =
    [
        "System.IO.Stream", "System.IO.MemoryStream", "System.IO.BufferedStream", "System.IO.TextReader", "System.IO.TextWriter", "System.IO.StringReader", "System.IO.StringWriter",
        "System.IO.BinaryReader", "System.IO.BinaryWriter", "System.IO.Path.Combine", "System.IO.IOException", "System.IO.EndOfStreamException", "System.IO.InvalidDataException",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Debug.Assert", "System.Diagnostics.CodeAnalysis", "System.Diagnostics.UnreachableException",
        "System.Environment.get_NewLine", "System.Environment.get_ProcessorCount", "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
        "System.Environment.get_CurrentManagedThreadId",
        "System.Console.Write", "System.Console.WriteLine",
        "System.Type.get_Name", "System.Type.get_FullName", "System.Type.get_Namespace", "System.Type.GetTypeFromHandle", "System.Type.op_Equality", "System.Type.op_Inequality",
        "System.Type.Equals", "System.Type.GetHashCode", "System.Type.ToString", "System.Type.get_IsValueType", "System.Type.GetTypeCode", "System.Reflection.MemberInfo.get_Name",
        "System.Reflection.DefaultMemberAttribute", "System.Activator.CreateInstance<T>", "System.Delegate.Combine", "System.Delegate.Remove", "System.Delegate.op_Equality",
        "System.Delegate.op_Inequality", "System.Delegate.Equals",
        "System.Security.Cryptography",
        "System.Runtime.InteropServices.CollectionsMarshal", "System.Runtime.InteropServices.MemoryMarshal", "System.Runtime.InteropServices.ImmutableCollectionsMarshal",
        "System.Runtime.InteropServices.InAttribute", "System.Runtime.InteropServices.StructLayoutAttribute",
        "System.Runtime.CompilerServices.RuntimeHelpers.InitializeArray", "System.Runtime.CompilerServices.RuntimeHelpers.CreateSpan",
        "System.Runtime.CompilerServices.RuntimeHelpers.GetSubArray", "System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack",
        "System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences", "System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode",
        "System.Runtime.CompilerServices.Unsafe.SizeOf", "System.Runtime.CompilerServices.Unsafe.Add", "System.Runtime.CompilerServices.Unsafe.SkipInit",
        "System.GC.KeepAlive", "System.GC.SuppressFinalize", "System.GC.AllocateUninitializedArray", "System.GC.AllocateArray",
        // A bad habit, or an honest look at what happens; none of them changes what is counted.
        "System.GC.Collect", "System.GC.WaitForPendingFinalizers", "System.GC.GetTotalMemory", "System.GC.CollectionCount",
        "System.Runtime.InteropServices.SafeHandle",
    ];

    private static readonly HashSet<string> DeniedAttributes =
    [
        "System.Runtime.CompilerServices.ModuleInitializerAttribute", "System.Runtime.CompilerServices.UnsafeAccessorAttribute",
        "System.Runtime.CompilerServices.UnsafeAccessorTypeAttribute", "System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute",
        "System.Runtime.CompilerServices.InterceptsLocationAttribute", "System.Runtime.InteropServices.UnmanagedCallersOnlyAttribute",
        "System.Runtime.InteropServices.DllImportAttribute", "System.Runtime.InteropServices.LibraryImportAttribute", "System.Runtime.InteropServices.ComImportAttribute",
        "System.Diagnostics.Tracing.EventSourceAttribute",
    ];

    /// <param name="type">Full name.</param>
    /// <param name="member">Empty for the type alone, which harms nobody: what is done with it has a member.</param>
    public static bool Deny(string type, string member)
    {
        if (member.Length == 0)
            return false;
        for (var name = $"{type}.{member}"; name.Length > 0; name = Outer(name))
        {
            if (Allowed.Contains(name))
                return false;
            if (Denied.Contains(name))
                return true;
        }

        return false;
    }

    public static bool DenyAttribute(string type) =>
        DeniedAttributes.Contains(type) || type.StartsWith("Xunit", StringComparison.Ordinal) || type.StartsWith("Checker", StringComparison.Ordinal);

    private static string Outer(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot].TrimEnd('.') : "";
}
