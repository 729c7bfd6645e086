using System.Reflection;

namespace Checker.Memory.Retentions.Paths;

/// <summary>Says in words what keeps the first object of a path.</summary>
internal static class RootText
{
    /// <param name="field">The static field that the root is, where it is known.</param>
    /// <param name="type">The type of the object at the root.</param>
    public static string Of(Root root, FieldInfo? field, Type type) => root.Kind switch
    {
        _ when field is not null => (StaticFields.IsThreadStatic(field) ? "thread-static field " : "static field ") + FieldName.FullOf(field),
        RootKind.StaticField => "static field " + FieldName.Of(root.Field),
        RootKind.UnnamedStatic => "a static field of a generic type",
        RootKind.ThreadStaticField => "a thread-static field",
        RootKind.SharedPool => $"ArrayPool<{TypeName.Of(type.GetElementType()!)}>.Shared",
        RootKind.Handle when type == typeof(Thread) => "a running thread",
        RootKind.Handle => "a GCHandle",
        RootKind.PinnedHandle => "a pinned GCHandle",
        RootKind.Stack => "a local variable on a thread's stack",
        _ => "the runtime",
    };

    /// <summary>What stands there now, as far as it can be read: the graph has shown the field in use, so no static constructor is run.</summary>
    public static object? ObjectOf(Root root, FieldInfo? field)
    {
        if (field is not null)
            return field.FieldType.IsByRefLike || field.FieldType.IsPointer ? null : field.GetValue(null);
        return root.Kind == RootKind.Handle ? Thread.CurrentThread : null;
    }
}
