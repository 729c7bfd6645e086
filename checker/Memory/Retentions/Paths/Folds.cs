namespace Checker.Memory.Retentions.Paths;

/// <summary>What the types of the library are made of. A type that is not here is shown as it is; a user's own always is.</summary>
internal static class Folds
{
    private const string Generic = "System.Collections.Generic.";
    private const string Concurrent = "System.Collections.Concurrent.";
    private const string Threading = "System.Threading.";

    private static readonly string[] Continuations =
    [
        "objects", "System.Object[]", $"{Threading}Tasks.ContinueWithTaskContinuation", $"{Threading}Tasks.ContinuationTaskFromTask",
        $"{Threading}Tasks.ContinuationTaskFromResultTask`1", $"{Threading}Tasks.ContinuationResultTaskFromTask`1",
        $"{Threading}Tasks.ContinuationResultTaskFromResultTask`2", "delegate",
    ];

    private static readonly string[] AsyncLocals =
    [
        $"{Threading}AsyncLocalValueMap+OneElementAsyncLocalValueMap", $"{Threading}AsyncLocalValueMap+TwoElementAsyncLocalValueMap",
        $"{Threading}AsyncLocalValueMap+ThreeElementAsyncLocalValueMap", $"{Threading}AsyncLocalValueMap+FourElementAsyncLocalValueMap",
        $"{Threading}AsyncLocalValueMap+MultiElementAsyncLocalValueMap", $"{Threading}AsyncLocalValueMap+ManyElementAsyncLocalValueMap",
        $"{Generic}KeyValuePair`2[]", $"{Generic}Dictionary`2+Entry[]",
    ];

    public const string AsyncLocal = ", AsyncLocal";

    public static readonly Fold Timer = new(
        $"{Threading}TimerQueue[]", [$"{Threading}TimerQueue", $"{Threading}TimerQueueTimer*", "delegate"], "a running timer");

    public static readonly IReadOnlyList<Fold> All =
    [
        new($"{Generic}List`1", ["[]"], "[i]"),
        new($"{Generic}Stack`1", ["[]"], "[i]"),
        new($"{Generic}Queue`1", ["[]"], Member.SomePlace),
        new($"{Generic}PriorityQueue`2", ["[]"], Member.SomePlace),
        new($"{Generic}Dictionary`2", ["[]"], Member.SomePlace),
        new($"{Generic}HashSet`1", ["[]"], Member.SomePlace),
        new($"{Generic}SortedList`2", ["[]"], Member.SomePlace),
        new($"{Generic}SortedSet`1", [$"{Generic}SortedSet`1+Node*"], Member.SomePlace),
        new($"{Generic}SortedDictionary`2", [$"{Generic}TreeSet`1", $"{Generic}SortedSet`1+Node*"], Member.SomePlace),
        new($"{Generic}LinkedList`1", [$"{Generic}LinkedListNode`1*"], Member.SomePlace),
        new("System.Collections.ObjectModel.Collection`1", [$"{Generic}List`1", "[]"], "[i]"),
        new("System.Collections.ArrayList", ["[]"], "[i]"),
        new("System.Collections.Hashtable", ["[]"], Member.SomePlace),
        new($"{Concurrent}ConcurrentDictionary`2", [$"{Concurrent}ConcurrentDictionary`2+Tables", "[]", $"{Concurrent}ConcurrentDictionary`2+Node*"], Member.SomePlace),
        new($"{Concurrent}ConcurrentQueue`1", [$"{Concurrent}ConcurrentQueueSegment`1*", "[]"], Member.SomePlace),
        new($"{Concurrent}ConcurrentStack`1", [$"{Concurrent}ConcurrentStack`1+Node*"], Member.SomePlace),
        new($"{Concurrent}ConcurrentBag`1", [$"{Concurrent}ConcurrentBag`1+WorkStealingQueue*", "[]"], Member.SomePlace),
        new("System.Collections.Immutable.ImmutableList`1", ["System.Collections.Immutable.ImmutableList`1+Node*"], Member.SomePlace),
        new($"{Threading}Channels.UnboundedChannel`1", [$"{Concurrent}ConcurrentQueue`1", $"{Concurrent}ConcurrentQueueSegment`1*", "[]"], Member.SomePlace),
        new($"{Threading}SemaphoreSlim", [$"{Threading}SemaphoreSlim+TaskNode*"], ", waiter"),
        new("System.Lazy`1", [], ".Value"),
        new("System.Runtime.CompilerServices.StrongBox`1", [], ".Value"),
        new($"{Threading}ThreadLocal`1", [$"{Threading}ThreadLocal`1+LinkedSlot*"], ".Value"),
        new("System.MulticastDelegate", ["System.Object[]", "delegate"], ", handler [i]"),
        new($"{Threading}CancellationTokenSource",
            [$"{Threading}CancellationTokenSource+Registrations", $"{Threading}CancellationTokenSource+CallbackNode*", "delegate"], ", registered callback"),
        new($"{Threading}Timer", [$"{Threading}TimerHolder", $"{Threading}TimerQueueTimer*", "delegate"], ", callback"),
        new($"{Threading}Thread", [$"{Threading}ExecutionContext", .. AsyncLocals], AsyncLocal),
        new($"{Threading}Thread", [$"{Threading}Thread+StartHelper", "delegate"], ", start"),
        new($"{Threading}ExecutionContext", AsyncLocals, AsyncLocal),
        new($"{Threading}Tasks.TaskCompletionSource", [$"{Threading}Tasks.Task", .. Continuations], ", continuation"),
        new($"{Threading}Tasks.TaskCompletionSource`1", [$"{Threading}Tasks.Task`1", .. Continuations], ", continuation"),
        new($"{Threading}Tasks.Task", ["delegate"], ""),
        new($"{Threading}Tasks.Task", Continuations, ", continuation"),
    ];
}
