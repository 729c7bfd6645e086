using System.Reflection;

namespace Checker.Memory.Retentions;

/// <summary>
/// Finds the type that declares a static field: the graph names the field only. The values of fields that come into
/// question are held as landmarks while the graph is taken; the object found at a root then tells its field.
/// </summary>
internal sealed class StaticFields
{
    internal const BindingFlags AllStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // A field keeps its slot for as long as the process runs.
    private readonly Dictionary<ulong, FieldInfo> _fieldAt = [];
    private readonly Territory _territory;
    private readonly Dictionary<string, List<FieldInfo>> _fieldsNamed;
    private readonly HashSet<FieldInfo> _readable = [];
    private readonly List<FieldInfo> _openFields;

    private List<FieldInfo> _marked = [];

    public StaticFields(Territory territory)
    {
        _territory = territory;
        _fieldsNamed = FieldsOf(territory.Assemblies);
        _openFields = [.. _fieldsNamed.Values.SelectMany(fields => fields)
            .Where(field => IsOpen(field) && territory.OfField(field) == Side.Home)];
    }

    /// <summary>How many fields are known to be in use; it grows.</summary>
    public int Known => _readable.Count;

    /// <summary>The field whose value this root is, or null: then it is not of an assembly under test, or not known.</summary>
    public FieldInfo? FieldOf(Root root) => root.Kind == RootKind.StaticField ? _fieldAt.GetValueOrDefault(root.Slot) : null;

    /// <summary>Reads the fields whose names the last graph showed in use. Reading another would run static constructors too early.</summary>
    public Landmarks Mark()
    {
        var values = Values().ToList();
        _marked = values.ConvertAll(pair => pair.Field);
        return new Landmarks([.. values.Select(pair => pair.Value)]);
    }

    /// <summary>What stands in the fields that may be read without running a static constructor.</summary>
    public IEnumerable<(FieldInfo Field, object Value)> Values()
    {
        var plain = _fieldsNamed.Values.SelectMany(fields => fields).Where(field => !IsOpen(field) && IsReadable(field));
        foreach (var field in plain.Concat(_readable.Where(field => field.DeclaringType!.IsConstructedGenericType)))
        {
            if (field.GetValue(null) is { } value)
                yield return (field, value);
        }
    }

    /// <summary>
    /// Learns slots from the landmarks. Returns the values of fields whose slots the graph does not name:
    /// those of the thread, and those of generic types.
    /// </summary>
    public Dictionary<int, FieldInfo> Learn(HeapGraph graph, Landmarks landmarks)
    {
        var unnamed = new Dictionary<int, FieldInfo>();
        var nodes = landmarks.FindIn(graph);
        var fieldsOf = nodes.Zip(_marked).ToLookup(pair => pair.First, pair => pair.Second);
        foreach (var (node, field) in nodes.Zip(_marked))
        {
            if (!field.FieldType.IsValueType && (IsThreadStatic(field) || field.DeclaringType!.IsConstructedGenericType))
                unnamed.TryAdd(node, field);
        }

        var copies = nodes.Zip(_marked).Where(pair => pair.Second.FieldType.IsValueType).ToList();
        foreach (var root in graph.Roots.Where(root => root.Kind == RootKind.StaticField))
            LearnNamed(graph, root, fieldsOf[root.Node], copies);
        return unnamed;
    }

    /// <summary>Guesses which generic types the calls before this graph have used, by what stands in fields without a name.</summary>
    public void GuessGenerics(HeapGraph graph)
    {
        foreach (var type in graph.Roots.Where(root => root.Kind == RootKind.UnnamedStatic).Select(root => graph.TypeOf(root.Node)).Distinct())
            LearnGeneric(type);
    }

    private void LearnNamed(HeapGraph graph, Root root, IEnumerable<FieldInfo> fields, List<(int Node, FieldInfo Field)> copies)
    {
        if (!_fieldsNamed.TryGetValue(root.Field, out var namesakes))
            return;
        var type = graph.TypeOf(root.Node);
        if (fields.FirstOrDefault(field => field.Name == root.Field) is { } owner)
            _fieldAt.TryAdd(root.Slot, owner);
        else if (type.IsValueType && BoxedField(graph, root.Node, namesakes.FindAll(field => field.FieldType == type), copies) is { } boxed)
            _fieldAt.TryAdd(root.Slot, boxed);

        // One field in use says that its type's static constructor has run, so that its siblings may be read. Which of several fields
        // of a name is in use is not said: to read all would run static constructors, and of all but the code under test for nothing.
        var possible = namesakes.FindAll(field => !IsOpen(field) && field.FieldType.IsAssignableFrom(type));
        foreach (var field in possible.Where(field => possible.Count == 1 || _territory.OfField(field) == Side.Home))
            _readable.UnionWith(field.DeclaringType!.GetFields(AllStatic));
    }

    private void LearnGeneric(Type found)
    {
        foreach (var field in _openFields)
        {
            if (GenericArguments.TryFill(field, found, out var closed) && !_readable.Contains(closed) && Guess.IsInUse(closed))
                _readable.UnionWith(closed.DeclaringType!.GetFields(AllStatic));
        }
    }

    /// <summary>Without a static constructor nothing runs early, so the field may be read at any time.</summary>
    private bool IsReadable(FieldInfo field) =>
        _readable.Contains(field) || (_territory.OfField(field) == Side.Home && field.DeclaringType!.TypeInitializer is null);

    /// <summary>
    /// A static field of a struct stands in a box, of which reflection gives only copies. Where several classes have a field of
    /// that name and type, it is the one whose copy refers to the same objects.
    /// </summary>
    private static FieldInfo? BoxedField(HeapGraph graph, int box, List<FieldInfo> namesakes, List<(int Node, FieldInfo Field)> copies)
    {
        if (namesakes is [var only])
            return only;
        var same = copies.FindAll(copy => namesakes.Contains(copy.Field) && graph.TargetsOf(copy.Node).SequenceEqual(graph.TargetsOf(box)));
        return same is [var found] && graph.TargetsOf(box).Length > 0 ? found.Field : null;
    }

    private static bool IsOpen(FieldInfo field) => field.DeclaringType!.ContainsGenericParameters;

    public static bool IsThreadStatic(FieldInfo field) => field.IsDefined(typeof(ThreadStaticAttribute), inherit: false);

    private static Dictionary<string, List<FieldInfo>> FieldsOf(IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(Loaded.TypesOf)
        .SelectMany(type => type.GetFields(AllStatic))
        .Where(field => !field.IsLiteral && field.FieldType is { IsPointer: false, IsFunctionPointer: false, IsPrimitive: false, IsEnum: false })
        .GroupBy(field => field.Name)
        .ToDictionary(fields => fields.Key, fields => fields.ToList());
}
