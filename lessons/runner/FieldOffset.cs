using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Lessons;

/// <summary>Where the fields of an object are: the difference of two addresses, since nobody but the runtime chooses their order.</summary>
internal static class FieldOffset
{
    private static readonly MethodInfo Data = typeof(FieldOffset).GetMethod(nameof(DataOf), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo Difference = typeof(Unsafe).GetMethods().Single(method => method.Name == nameof(Unsafe.ByteOffset)).MakeGenericMethod(typeof(byte));

    /// <summary>A reference points behind the header, and what is an object's own begins a pointer further.</summary>
    public static int Origin => 2 * IntPtr.Size;

    public static long SizeOf(Type type) => type.IsValueType ? RuntimeHelpers.SizeOf(type.TypeHandle) : IntPtr.Size;

    public static long Between(object owner, ref byte place) => Unsafe.ByteOffset(ref DataOf(owner), ref place);

    /// <summary>A value of several fields is shown as these; a moment is one number.</summary>
    public static bool IsDivided(Type type) => type is { IsValueType: true, IsPrimitive: false, IsEnum: false } && FieldsOf(type).Count() > 1;

    /// <summary>All fields of <paramref name="owner"/>, a value within it by its own fields; offsets are from <see cref="Origin"/>.</summary>
    public static IEnumerable<(string Name, Type Type, long Offset)> Fields(object owner) => Fields(owner, owner.GetType(), [], "");

    private static IEnumerable<(string Name, Type Type, long Offset)> Fields(object owner, Type type, FieldInfo[] path, string prefix) =>
        FieldsOf(type).SelectMany(field => IsDivided(field.FieldType)
            ? Fields(owner, field.FieldType, [.. path, field], $"{prefix}{NameOf(field)}.")
            : [($"{prefix}{NameOf(field)}", field.FieldType, OffsetOf(owner, [.. path, field]))]);

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
    }

    /// <summary>Reflection knows no addresses, so that the few instructions that take one are written here.</summary>
    private static long OffsetOf(object owner, FieldInfo[] path)
    {
        var method = new DynamicMethod("Offset", typeof(nint), [typeof(object)], typeof(FieldOffset).Module, skipVisibility: true);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, Data);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(owner.GetType().IsValueType ? OpCodes.Unbox : OpCodes.Castclass, owner.GetType());
        foreach (var field in path)
            code.Emit(OpCodes.Ldflda, field);
        code.Emit(OpCodes.Call, Difference);
        code.Emit(OpCodes.Ret);
        return (nint)method.Invoke(null, [owner])!;
    }

    private static ref byte DataOf(object owner) => ref Unsafe.As<Any>(owner).Data;

    /// <summary>The compiler's field behind a property has the property's name in angle brackets.</summary>
    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    /// <summary>Stands for any object: its first field is where all begin.</summary>
    private sealed class Any
    {
        public byte Data;
    }
}
