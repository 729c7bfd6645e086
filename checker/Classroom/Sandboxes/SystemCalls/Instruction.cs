using System.Buffers.Binary;

namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>One instruction of classic BPF, <c>struct sock_filter</c>: eight bytes.</summary>
/// <param name="True">Instructions to skip where a comparison holds.</param>
/// <param name="False">Instructions to skip where it does not.</param>
internal readonly record struct Instruction(ushort Code, byte True, byte False, uint Constant)
{
    public const int Size = 8;
    public const ushort LoadWord = 0x20;
    public const ushort And = 0x54;
    public const ushort JumpIfEqual = 0x15;
    public const ushort JumpIfAtLeast = 0x35;
    public const ushort Return = 0x06;

    public static Instruction Load(uint offset) => new(LoadWord, 0, 0, offset);

    public static Instruction Mask(uint bits) => new(And, 0, 0, bits);

    public static Instruction Equal(uint constant, int ifTrue, int ifFalse) => new(JumpIfEqual, checked((byte)ifTrue), checked((byte)ifFalse), constant);

    public static Instruction AtLeast(uint constant, int ifTrue, int ifFalse) => new(JumpIfAtLeast, checked((byte)ifTrue), checked((byte)ifFalse), constant);

    public static Instruction Answer(FilterAction action) => new(Return, 0, 0, action.Value);

    public static byte[] Assemble(IReadOnlyList<Instruction> program)
    {
        var bytes = new byte[program.Count * Size];
        for (var i = 0; i < program.Count; i++)
        {
            var place = bytes.AsSpan(i * Size);
            BinaryPrimitives.WriteUInt16LittleEndian(place, program[i].Code);
            place[2] = program[i].True;
            place[3] = program[i].False;
            BinaryPrimitives.WriteUInt32LittleEndian(place[4..], program[i].Constant);
        }

        return bytes;
    }
}
