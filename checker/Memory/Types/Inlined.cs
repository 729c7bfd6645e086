using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Checker.Memory.Allocations;

namespace Checker.Memory.Types;

/// <summary>
/// A small method is inlined into the trial that calls it, and the stack shows the trial. Where the trial makes but one call
/// into its own assembly, that call is the code under test.
/// </summary>
internal static class Inlined
{
    public static Frame Into(Frame frame)
    {
        if (frame.Resolve() is not { } method || !typeof(Trial).IsAssignableFrom(method.DeclaringType))
            return frame;
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return MethodTokens.In([.. body]).Where(IsOwn).Distinct().ToList() is [var only]
            ? frame with { Method = MetadataTokens.GetToken(only), Offset = 0 }
            : frame;

        bool IsOwn(EntityHandle token) => token.Kind == HandleKind.MethodDefinition
            && !typeof(Trial).IsAssignableFrom(method.Module.ResolveMethod(MetadataTokens.GetToken(token))!.DeclaringType);
    }
}
