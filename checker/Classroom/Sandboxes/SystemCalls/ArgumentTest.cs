namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>A look at one argument of a call. Only its low 32 bits count: all that are looked at are C ints, or flags below bit 32.</summary>
/// <param name="Mask">Which bits are compared.</param>
/// <param name="RefusesListed">True refuses the values; false refuses all others.</param>
internal sealed record ArgumentTest(int Argument, uint Mask, IReadOnlyList<uint> Values, bool RefusesListed)
{
    public static ArgumentTest RefuseValues(int argument, params uint[] values) => new(argument, uint.MaxValue, values, true);

    public static ArgumentTest AllowOnly(int argument, params uint[] values) => new(argument, uint.MaxValue, values, false);

    public static ArgumentTest RefuseAnyOf(int argument, uint bits) => new(argument, bits, [0], false);

    public static ArgumentTest RefuseAllOf(int argument, uint bits) => new(argument, bits, [bits], true);
}
