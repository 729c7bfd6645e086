using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Checker.Memory.Streams;

/// <summary>Reads values one after the other, little-endian, as the runtime packs them.</summary>
internal ref struct Fields(ReadOnlySpan<byte> rest)
{
    private const char End = '\0';

    private ReadOnlySpan<byte> _rest = rest;

    public readonly bool AreOver => _rest.IsEmpty;

    public byte Byte() => Take(sizeof(byte))[0];

    public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>Seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    public ulong Packed()
    {
        var (value, shift) = (0UL, 0);
        byte part;
        do
        {
            part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            shift += 7;
        }
        while (part > 0x7F);
        return value;
    }

    /// <summary>UTF-16 up to its zero.</summary>
    public string Text()
    {
        var text = MemoryMarshal.Cast<byte, char>(_rest);
        text = text[..text.IndexOf(End)];
        _rest = _rest[((text.Length + 1) * sizeof(char))..];
        return text.ToString();
    }

    public ReadOnlySpan<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
