namespace Lessons;

/// <summary>A part of an object; <c>measured.json</c> has it as a text such as <c>header 0+8</c> or <c>field 24+4 Sensor: int</c>.</summary>
/// <param name="Kind"><c>header</c>, <c>type</c>, <c>length</c>, <c>field</c>, <c>reference</c>, <c>items</c>, <c>references</c>, <c>end</c> or <c>padding</c>.</param>
/// <param name="Offset">From the object's first byte, which is that of its header.</param>
/// <param name="Name">Nothing where the kind says it all.</param>
internal sealed record LayoutPart(string Kind, long Offset, long Bytes, string Name = "")
{
    public long End => Offset + Bytes;

    public override string ToString() => $"{Kind} {Offset}+{Bytes}{(Name.Length == 0 ? "" : " " + Name)}";
}
