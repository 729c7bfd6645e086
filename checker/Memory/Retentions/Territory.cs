using System.Reflection;

namespace Checker.Memory.Retentions;

/// <summary>Tells the code under test, which is the trial's namespace, from all other code of the process.</summary>
/// <param name="isWork">
/// No trial, but the class of a lambda. What a test holds is the lambda's own then: only growth is judged, so it does not
/// matter whose a field is, and its name is wanted wherever in the assembly it stands.
/// </param>
internal sealed class Territory(Type trial, bool isWork = false)
{
    private static readonly string[] Bystanders =
    [
        "xunit", "nunit", "NUnit", "MSTest", "testhost", "Microsoft.VisualStudio.TestPlatform", "Microsoft.TestPlatform", "Microsoft.Testing.",
        "Microsoft.Diagnostics.", "Checker.Xunit", "FluentAssertions",
    ];

    /// <summary>What marks a test in xunit, in NUnit (three of them) and in MSTest; attributes derived from these mark tests, too.</summary>
    private static readonly string[] TestMarks =
        ["FactAttribute", "TestAttribute", "TestCaseAttribute", "TestCaseSourceAttribute", "TestMethodAttribute"];

    /// <summary>
    /// Queues of the runtime that grow with the load of the machine. Taking the graph itself goes through a socket: its
    /// queue doubled in every round of one run, beside two busy processes.
    /// </summary>
    private static readonly string[] Machinery =
        ["System.Net.Sockets.SocketAsyncEngine", "System.Threading.ThreadPoolWorkQueue", "System.Threading.PortableThreadPool"];

    private readonly Dictionary<Type, Side> _known = [];
    private readonly Dictionary<nint, Side> _knownIds = [];

    public Assembly Assembly => trial.Assembly;

    /// <summary>Home, and also what the compiler made of its lambdas; but no trial and no test.</summary>
    public bool IsCodeUnderTest(Type type) =>
        type.Assembly == trial.Assembly && IsInside(type.Namespace, trial.Namespace) && !IsClosed(type);

    public Side Of(HeapGraph graph, int node)
    {
        var id = graph.TypeIdOf(node);
        if (!_knownIds.TryGetValue(id, out var side))
            _knownIds[id] = side = Of(HeapGraph.TypeOfId(id));
        return side;
    }

    public Side Of(Type type)
    {
        if (!_known.TryGetValue(type, out var side))
            _known[type] = side = Judge(type);
        return side;
    }

    private Side Judge(Type type)
    {
        if (type.HasElementType)
            return Of(type.GetElementType()!) == Side.Closed ? Side.Closed : Side.Foreign;
        if (IsClosed(type) || type.GenericTypeArguments.Any(argument => Of(argument) == Side.Closed))
            return Side.Closed;
        return IsHome(type) || IsRunOfHomeCode(type) ? Side.Home : Side.Foreign;
    }

    private bool IsClosed(Type type)
    {
        var assembly = type.Assembly.GetName().Name!;
        return type.Assembly == typeof(Trial).Assembly
            || SharedPools.IsPartOfOne(type)
            || Machinery.Any(name => type.FullName?.StartsWith(name, StringComparison.Ordinal) == true)
            || Bystanders.Any(name => assembly.StartsWith(name, StringComparison.Ordinal))
            || (!isWork && IsGiven(type));
    }

    /// <summary>Trials and test classes, with their closures. Tests are known by their attribute's name: the engine needs no test framework.</summary>
    private static bool IsGiven(Type type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (typeof(Trial).IsAssignableFrom(outer) || (!IsLibrary(outer.Assembly) && HasTests(outer)))
                return true;
        }

        return false;
    }

    private static bool HasTests(Type type) => type
        .GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .SelectMany(method => method.CustomAttributes)
        .Any(attribute => MarksTest(attribute.AttributeType));

    private static bool MarksTest(Type? attribute) =>
        attribute is not null && (TestMarks.Contains(attribute.Name) || MarksTest(attribute.BaseType));

    private static bool IsLibrary(Assembly assembly) => assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal);

    private bool IsHome(Type type) =>
        type.Assembly == trial.Assembly && (isWork || IsInside(type.Namespace, trial.Namespace)) && !IsCacheOfTheCompiler(type);

    private static bool IsInside(string? inner, string? outer) =>
        inner == outer || (outer is not null && inner is not null && inner.StartsWith(outer + ".", StringComparison.Ordinal));

    /// <summary>Delegates that the compiler makes once and keeps: <c>&lt;&gt;c</c>, <c>&lt;&gt;O</c>, <c>&lt;&gt;o__0</c>. They hold nothing of a call.</summary>
    private static bool IsCacheOfTheCompiler(Type type) =>
        type.Name is "<>c" or "<>O"
        || type.Name.StartsWith("<>O`", StringComparison.Ordinal)
        || type.Name.StartsWith("<>o__", StringComparison.Ordinal)
        || (type.Name.StartsWith("<>c__", StringComparison.Ordinal) && !type.Name.Contains("DisplayClass", StringComparison.Ordinal))
        || type.Name.StartsWith("<>c`", StringComparison.Ordinal);

    /// <summary>An async method in flight: a box of the library around a state machine of the code under test.</summary>
    private bool IsRunOfHomeCode(Type type) =>
        type.Name.StartsWith("AsyncStateMachineBox", StringComparison.Ordinal) && type.GenericTypeArguments.Any(IsHome);
}
