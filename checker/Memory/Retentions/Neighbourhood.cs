using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;

namespace Checker.Memory.Retentions;

/// <summary>What the engine knows of one type of trial, or of one class that has lambdas; it learns with every graph.</summary>
internal sealed class Neighbourhood
{
    private static readonly ConditionalWeakTable<Type, Neighbourhood> Known = [];
    private static readonly ConditionalWeakTable<Type, Neighbourhood> KnownOfWork = [];

    private readonly ConditionalWeakTable<Type, StrongBox<bool>> _borrows = [];

    public static Neighbourhood Of(Trial trial) => Known.GetValue(trial.GetType(), type => new Neighbourhood(type));

    /// <summary>All lambdas of a class share what is known: the compiler nests them in it.</summary>
    public static Neighbourhood Of(Delegate work) => OfWork(work.Method.DeclaringType ?? typeof(Trial));

    public static Neighbourhood OfWork(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return KnownOfWork.GetValue(type, declaring => new Neighbourhood(new Territory(declaring, isWork: true), new HashSet<string>()));
    }

    private Neighbourhood(Type trial)
    {
        Territory = new Territory(trial);
        Fields = new StaticFields(Territory);
        Calls = CompiledCode.CallsOf(trial, Territory);
    }

    private Neighbourhood(Territory territory, IReadOnlySet<string> calls) =>
        (Territory, Fields, Calls) = (territory, new StaticFields(territory), calls);

    public Territory Territory { get; }

    public StaticFields Fields { get; }

    /// <summary>The full names of what the code under test calls.</summary>
    public IReadOnlySet<string> Calls { get; }

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
