using System.Reflection;
using Checker.Memory.Allocations;
using Checker.Memory.Trials;

namespace Checker.Memory.Retentions;

/// <summary>
/// Tells the code under test from all other code of the process: it is what stands in the trial's namespace, and whatever a call
/// of the trial runs from there on, in any project but in no library. A lambda has the namespace of the type that declares it.
/// </summary>
internal sealed class Territory
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
        ["System.Net.Sockets.SocketAsyncEngine", "System.Threading.ThreadPoolWorkQueue", "System.Threading.PortableThreadPool",
        // Each thread has one array for all ThreadLocals of a type: who has one has nothing of the next.
        "System.Threading.ThreadLocal`1+LinkedSlotVolatile"];

    private readonly Dictionary<Type, Side> _known = [];
    private readonly Type _owner;
    private readonly bool _isOwn;
    private readonly bool _isWork;

    private Territory(Type owner, MethodInfo? lambda, bool isWork = false)
    {
        (_owner, _isWork) = (owner, isWork);
        // A delegate to a library's method has no namespace of its own.
        _isOwn = lambda is null || OwnProjects.Have(owner.Assembly);
        Code = CompiledCode.RunBy(owner.Assembly, !_isOwn || IsOfTools(owner.Assembly) ? [] : lambda is not null ? [lambda] : isWork ? [] : EntriesOfTrial());
        Assemblies = [.. Code.Types.Select(type => type.Assembly).Prepend(_owner.Assembly).Distinct()];
    }

    /// <summary>All code that a call may run, as far as no library stands between.</summary>
    public CompiledCode Code { get; }

    /// <summary>The assemblies of the code under test, the trial's own first.</summary>
    public IReadOnlyList<Assembly> Assemblies { get; }

    public static Territory Of(Trial trial) => trial is IWork { Work.Method: { DeclaringType: { } declaring } lambda }
        ? new Territory(declaring, lambda)
        : new Territory(trial.GetType(), null);

    /// <summary>
    /// No trial, but code of a test: what the test holds is the code's own then. Only growth is judged, so it does not matter
    /// whose a field is, and its name is wanted wherever in the assembly it stands.
    /// </summary>
    public static Territory OfWork(Type owner, MethodInfo? lambda) => new(owner, lambda, isWork: true);

    public static bool IsOfTheEngine(Type type) => type.Assembly == typeof(Trial).Assembly;

    /// <summary>The engine, and the tools that run tests.</summary>
    public static bool IsOfTools(Assembly assembly) =>
        assembly == typeof(Trial).Assembly
        || Bystanders.Any(name => assembly.GetName().Name!.StartsWith(name, StringComparison.Ordinal));

    /// <summary>
    /// Whose a static field is: code in another project owns the fields of the types that it uses, though not each object of such a type.
    /// In the trial's own project the namespace says what is under test, so that what a test's data keep is not.
    /// </summary>
    public Side OfField(FieldInfo field)
    {
        var declaring = field.DeclaringType!;
        var side = Of(declaring);
        return side == Side.Foreign && IsUsed(declaring) && !IsCacheOfTheCompiler(declaring) ? Side.Home : side;
    }

    private bool IsUsed(Type type) =>
        (_isWork || type.Assembly != _owner.Assembly) && Code.Types.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

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

    private bool IsClosed(Type type) =>
        IsOfTools(type.Assembly)
        || SharedPools.IsPartOfOne(type)
        || Machinery.Any(name => type.FullName?.StartsWith(name, StringComparison.Ordinal) == true)
        || (!_isWork && IsGiven(type));

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

    private bool IsHome(Type type) => IsNeighbour(type) && !IsCacheOfTheCompiler(type);

    private bool IsNeighbour(Type type) => _isOwn && type.Assembly == _owner.Assembly && IsInside(type.Namespace, _owner.Namespace);

    /// <summary>The trial's one call, and all that stands in its namespace: code may be found by its name there, without a call.</summary>
    private IEnumerable<MethodBase> EntriesOfTrial() => Loaded.TypesOf(_owner.Assembly)
        .Where(type => IsNeighbour(type) && !IsClosed(type))
        .SelectMany(CompiledCode.MethodsOf)
        .Concat(RunsOf(_owner));

    /// <summary>Nothing else of a trial is measured.</summary>
    private static IEnumerable<MethodBase> RunsOf(Type trial)
    {
        for (var type = trial; type is not null && type.Assembly != typeof(Trial).Assembly; type = type.BaseType)
        {
            foreach (var run in CompiledCode.MethodsOf(type).Where(method => method.Name is "Run" or "RunAsync"))
                yield return run;
        }
    }

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
