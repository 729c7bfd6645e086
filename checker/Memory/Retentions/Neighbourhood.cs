using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Checker.Memory.Trials;

namespace Checker.Memory.Retentions;

/// <summary>What the engine knows of one type of trial, or of one lambda; it learns with every graph.</summary>
internal sealed class Neighbourhood
{
    /// <summary>The lambdas of a type by their metadata token; a trial's type has 0 only.</summary>
    private static readonly ConditionalWeakTable<Type, ConcurrentDictionary<int, Neighbourhood>> Known = [];

    private static readonly ConditionalWeakTable<Type, ConcurrentDictionary<int, Neighbourhood>> KnownOfWork = [];

    private readonly ConditionalWeakTable<Type, StrongBox<bool>> _borrows = [];
    private readonly Lazy<StaticFields> _fields;

    private Neighbourhood(Territory territory, IReadOnlySet<string> calls)
    {
        (Territory, Calls) = (territory, calls);
        _fields = new(() => new StaticFields(Territory));
    }

    public Territory Territory { get; }

    public StaticFields Fields => _fields.Value;

    /// <summary>The full names of what the code under test calls.</summary>
    public IReadOnlySet<string> Calls { get; }

    /// <summary>Whether a look at the heap has told what static fields were in use before.</summary>
    public bool HasBegun { get; set; }

    public static Neighbourhood Of(Trial trial)
    {
        var (type, method) = trial is IWork { Work.Method: { DeclaringType: { } declaring } lambda } ? (declaring, lambda.MetadataToken) : (trial.GetType(), 0);
        return Known.GetOrCreateValue(type).GetOrAdd(method, _ => Of(Territory.Of(trial)));

        static Neighbourhood Of(Territory territory) => new(territory, territory.Code.Calls);
    }

    /// <summary>For code that is judged by what grows, wherever that is: pools do not, and so it does not matter who borrows.</summary>
    /// <param name="work">The code; null where there is only an object, and the type that asks about it.</param>
    public static Neighbourhood OfWork(Type type, MethodInfo? work = null)
    {
        // All lambdas of a class are nested in it, and what they hold may be each other's.
        while (type.DeclaringType is { } outer)
            type = outer;
        return KnownOfWork.GetOrCreateValue(type).GetOrAdd(work?.MetadataToken ?? 0, _ => new Neighbourhood(Territory.OfWork(type, work), new HashSet<string>()));
    }

    public static Neighbourhood OfWork(Delegate work) => OfWork(work.Method.DeclaringType ?? typeof(Trial), work.Method);

    public bool BorrowsArrays => Calls.Any(IsPool);

    /// <summary>
    /// Libraries borrow from the shared pools too, for formatting and for lists. What is in the pool of a type counts only
    /// where the code under test borrows such arrays itself.
    /// </summary>
    public bool BorrowsArraysOf(Type element) => _borrows.GetValue(element, _ => new StrongBox<bool>(
        Calls.Any(call => IsPool(call) && (IsOpen(call) || call.Contains($"<{element.FullName}.>", StringComparison.Ordinal))))).Value;

    private static bool IsPool(string call) =>
        call.StartsWith("System.Buffers.ArrayPool", StringComparison.Ordinal)
        || call.StartsWith("System.Buffers.MemoryPool", StringComparison.Ordinal)
        || call.StartsWith("CommunityToolkit.HighPerformance.Buffers.", StringComparison.Ordinal);

    /// <summary>A pool of <c>T</c>, or of a generic type, may be a pool of anything.</summary>
    private static bool IsOpen(string call) => call.Contains("<>", StringComparison.Ordinal) || call.Count(letter => letter == '<') != 1;
}
