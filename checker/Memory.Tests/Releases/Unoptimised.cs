using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Checker.Memory.Tests.Releases;

/// <summary>Code whose local variables live until it returns.</summary>
internal static class Unoptimised
{
    [MethodImpl(MethodImplOptions.NoOptimization | MethodImplOptions.NoInlining)]
    public static Release Ask() => Measure.Release(new WeakReference(new Flight(1)));

    /// <summary>A method of an assembly that says of itself that it is a Debug build.</summary>
    public static Func<object> OfDebugBuild()
    {
        var mark = new CustomAttributeBuilder(
            typeof(DebuggableAttribute).GetConstructor([typeof(DebuggableAttribute.DebuggingModes)])!,
            [DebuggableAttribute.DebuggingModes.DisableOptimizations | DebuggableAttribute.DebuggingModes.Default]);
        var type = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("DebugBuild"), AssemblyBuilderAccess.Run, [mark])
            .DefineDynamicModule("DebugBuild").DefineType("Code");
        var body = type.DefineMethod("Make", MethodAttributes.Public | MethodAttributes.Static, typeof(object), []).GetILGenerator();
        body.Emit(OpCodes.Newobj, typeof(object).GetConstructor([])!);
        body.Emit(OpCodes.Ret);
        return type.CreateType().GetMethod("Make")!.CreateDelegate<Func<object>>();
    }
}
