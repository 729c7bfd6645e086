using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Checker.Memory.Allocations;

/// <summary>Reads the methods, fields and types that a compiled body names, instruction by instruction (ECMA-335, partition III).</summary>
internal static class MethodTokens
{
    private const byte TwoByteOpCode = 0xFE;

    private static readonly Dictionary<short, OpCode> OpCodeOf = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<EntityHandle> In(ImmutableArray<byte> body)
    {
        for (var at = 0; at < body.Length;)
        {
            var code = OpCodeOf[body[at] == TwoByteOpCode ? (short)(TwoByteOpCode << 8 | body[at + 1]) : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
                yield return MetadataTokens.EntityHandle(Int32At(body, at));
            at += OperandSize(code, body, at);
        }
    }

    private static int OperandSize(OpCode code, ImmutableArray<byte> body, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * Int32At(body, at),
        _ => 4,
    };

    private static int Int32At(ImmutableArray<byte> body, int at) =>
        BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at, 4));
}
