using System.Reflection;

namespace Checker.Memory.DotMemory;

/// <summary>JetBrains' dotMemory.Unit assembly, as far as the engine uses it. The engine is compiled without it, so that one build works with it and without.</summary>
internal sealed class Library(Assembly assembly)
{
    private const string Name = "dotMemory.Unit";

    private readonly Type _api = TypeOf(assembly, "Kernel.dotMemoryApi");
    private readonly MethodInfo _check = CheckOf(assembly, parameters: 0);
    private readonly MethodInfo _checkMemory = CheckOf(assembly, parameters: 1);

    /// <summary>Whether the tests run under its launcher, or under ReSharper or Rider with its support.</summary>
    public bool IsEnabled => (bool)ReadApi(nameof(IsEnabled));

    public bool CollectAllocations => (bool)ReadApi(nameof(CollectAllocations));

    /// <summary>Null where the test project has no reference to it.</summary>
    public static Library? TryLoad()
    {
        try
        {
            return new Library(Assembly.Load(Name));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// xunit does not capture the standard output, so dotMemory Unit throws in each test class that has not said where its lines go. Said before each measurement,
    /// it holds for whatever class that stands in.
    /// </summary>
    public void WriteTo(Action<string> writeLine)
    {
        var output = TypeOf(assembly, "DotMemoryUnitTestOutput");
        Call(output.GetMethod("SetOutputMethod") ?? throw Late.Missing(output, "SetOutputMethod"), writeLine);
    }

    /// <summary>A point in time with which a later one is compared.</summary>
    public object Check() => Call(_check)!;

    /// <summary>Asks of the memory as it is now.</summary>
    /// <exception cref="InconclusiveException">It was not asked: without support, and with FailIfRunWithoutSupport off, dotMemory Unit leaves every question out.</exception>
    public T Check<T>(Func<object, T> ask)
    {
        var answer = default(T);
        var wasAsked = false;
        Action<object> check = memory =>
        {
            answer = ask(memory);
            wasAsked = true;
        };
        Call(_checkMemory, check);
        return wasAsked ? answer! : throw Absence.Unasked();
    }

    private object ReadApi(string property) =>
        _api.GetProperty(property) is { GetMethod: { } getter } ? Call(getter)! : throw Late.Missing(_api, property);

    private static object? Call(MethodInfo method, params object[] arguments) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static MethodInfo CheckOf(Assembly assembly, int parameters)
    {
        var type = TypeOf(assembly, "dotMemory");
        return Array.Find(type.GetMethods(BindingFlags.Static | BindingFlags.Public), method => method.Name == "Check" && method.GetParameters().Length == parameters)
            ?? throw Late.Missing(type, $"Check with {parameters} parameters");
    }

    private static Type TypeOf(Assembly assembly, string name) =>
        assembly.GetType($"JetBrains.dotMemoryUnit.{name}") ?? throw Absence.UnknownLibrary(assembly, name);
}
