using System.Reflection;
using System.Reflection.Emit;

namespace Checker.Memory.Tests.Types.Emitted;

public class Sensor(int number)
{
    public int Number { get; } = number;
}

/// <summary>Makes an object of a class that each process compiles for itself, so that its name says nothing to another.</summary>
public static class Sensors
{
    private static readonly Type Compiled = Compile();

    public static object? Make(int seed) => Activator.CreateInstance(Compiled, seed);

    private static Type Compile()
    {
        var type = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Emitted.Library"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("Emitted.Library").DefineType("Emitted.Library.Buoy", TypeAttributes.Public, typeof(Sensor));
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(int)]).GetILGenerator();
        constructor.Emit(OpCodes.Ldarg_0);
        constructor.Emit(OpCodes.Ldarg_1);
        constructor.Emit(OpCodes.Call, typeof(Sensor).GetConstructors()[0]);
        constructor.Emit(OpCodes.Ret);
        return type.CreateType();
    }
}

public sealed class SensorsTrial : Trial<int, object?>
{
    public override int Size => 10;

    public override int Input(Seed seed, int size) => size;

    protected override object? Run(int input) => Sensors.Make(input);
}
