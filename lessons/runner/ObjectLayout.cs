using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lessons;

/// <summary>Asks an object where its parts are. Nothing here is known beforehand but that a header and the method table pointer come first.</summary>
internal static class ObjectLayout
{
    /// <summary>Of more items, each of several fields, nobody would read the fields.</summary>
    private const int MostItemsByField = 3;

    private static int Pointer => IntPtr.Size;

    /// <param name="make">Makes one object and nothing else.</param>
    public static Layout Of(Func<object> make)
    {
        var made = make();
        var name = made is Array array ? $"{TypeName.Of(array.GetType().GetElementType()!)}[{array.Length}]" : TypeName.Of(made.GetType());
        var bytes = Snippet.BytesOf(Measure.Allocation(make));
        return new Layout(name, bytes, [.. Padded(name, PartsOf(made), bytes).Select(part => part.ToString())]);
    }

    private static IEnumerable<LayoutPart> PartsOf(object made) =>
    [
        new("header", 0, Pointer),
        new("type", Pointer, Pointer),
        .. made switch
        {
            string text => PartsOf(text),
            Array array => PartsOf(array),
            _ => PartsOf(made, made.GetType(), FieldOffset.Origin),
        },
    ];

    private static IEnumerable<LayoutPart> PartsOf(string text)
    {
        ref var first = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in text.GetPinnableReference()));
        var start = FieldOffset.Origin + FieldOffset.Between(text, ref first);
        var length = (long)text.Length * sizeof(char);
        return [new("length", FieldOffset.Origin, sizeof(int)), new("items", start, length, $"{text.Length} × char"), new("end", start + length, sizeof(char))];
    }

    private static IEnumerable<LayoutPart> PartsOf(Array array)
    {
        var type = array.GetType().GetElementType()!;
        var start = FieldOffset.Origin + FieldOffset.Between(array, ref MemoryMarshal.GetArrayDataReference(array));
        var size = FieldOffset.SizeOf(type);
        LayoutPart length = new("length", FieldOffset.Origin, sizeof(int));
        if (FieldOffset.IsDivided(type) && array.Length <= MostItemsByField)
            return [length, .. Enumerable.Range(0, array.Length).SelectMany(place => PartsOf(array.GetValue(place)!, type, start + (place * size), $"[{place}]."))];
        return array.Length == 0 ? [length] : [length, new(type.IsValueType ? "items" : "references", start, size * array.Length, $"{array.Length} × {TypeName.Of(type)}")];
    }

    /// <param name="start">Where the first field may stand, from the object's first byte.</param>
    private static IEnumerable<LayoutPart> PartsOf(object owner, Type type, long start, string prefix = "") =>
        type.IsPrimitive
            ? [new("field", start, FieldOffset.SizeOf(type), TypeName.Of(type))]
            : FieldOffset.Fields(owner).Select(field => new LayoutPart(
                field.Type.IsValueType ? "field" : "reference", start + field.Offset, FieldOffset.SizeOf(field.Type), $"{prefix}{field.Name}: {TypeName.Of(field.Type)}"));

    private static IEnumerable<LayoutPart> Padded(string name, IEnumerable<LayoutPart> parts, long bytes)
    {
        var end = 0L;
        foreach (var part in parts.OrderBy(part => part.Offset).Append(new LayoutPart("end of the object", bytes, 0)))
        {
            // Beyond a pointer's width, the call has made a second object.
            if (part.Offset < end || part.Offset - end > Pointer)
                throw new InvalidOperationException($"{name} has {bytes} bytes and its parts end at {end}: draw a call that makes one object.");
            if (part.Offset > end)
                yield return new LayoutPart("padding", end, part.Offset - end);
            if (part.Bytes > 0)
                yield return part;
            end = part.End;
        }
    }
}
