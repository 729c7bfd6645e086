using System.Reflection;
using System.Runtime.CompilerServices;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>
/// Whether a generic type is in use whose field was guessed from the value in it. To read a field runs its static constructor, so
/// a wrong guess makes what a right one finds: only what comes to it later tells the two apart.
/// </summary>
internal sealed class Guess
{
    /// <summary>A static constructor makes a few. Those after these do not tell.</summary>
    private const int MostObjects = 1_000;

    /// <summary>Of the whole process: whoever guesses next finds a static constructor that has run.</summary>
    private static readonly ConditionalWeakTable<Type, Guess> Wrong = [];

    private readonly List<WeakReference<object>> _made;

    private Guess(Type type) => _made = ReachedFrom(type).ConvertAll(made => new WeakReference<object>(made));

    public static bool IsInUse(FieldInfo field)
    {
        var type = field.DeclaringType!;
        if (Wrong.TryGetValue(type, out var guess))
            return !guess.IsAllOf(type);
        var hasRun = HasRun(type);
        // The empty array of a type is old, and shared by all, so it proves nothing.
        if (field.GetValue(null) is not { } value || value is Array { Length: 0 })
            return false;
        // The collector may put a survivor back among the new, beside a pinned object: its generation alone does not say that it is new.
        if (hasRun || GC.GetGeneration(value) > 0)
            return true;
        Wrong.AddOrUpdate(type, new Guess(type));
        return false;
    }

    /// <summary>A static constructor that has run before does not run again, and makes nothing.</summary>
    private static bool HasRun(Type type)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        return GC.GetAllocatedBytesForCurrentThread() == before;
    }

    private bool IsAllOf(Type type)
    {
        var reached = ReachedFrom(type);
        return reached.Count == _made.Count && reached.Zip(_made).All(pair => pair.Second.TryGetTarget(out var made) && ReferenceEquals(made, pair.First));
    }

    private static List<object> ReachedFrom(Type type)
    {
        var known = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var reached = type.GetFields(StaticFields.AllStatic).Where(field => !field.IsLiteral && field.FieldType is { IsValueType: false, IsPointer: false, IsFunctionPointer: false })
            .Select(field => field.GetValue(null)).OfType<object>().Where(known.Add).Take(MostObjects).ToList();
        for (var next = 0; next < reached.Count && reached.Count < MostObjects; next++)
            reached.AddRange(References.Of(reached[next]).Select(reference => reference.Value).Where(known.Add).Take(MostObjects - reached.Count));
        return reached;
    }
}
