namespace Fake;

/// <summary>Plays the profiler. A test says what there is in memory, and reads here what it was asked.</summary>
public static class Profiler
{
    private static int _checks;

    public static bool IsEnabled { get; set; } = true;

    public static bool CollectAllocations { get; set; } = true;

    /// <summary>Under xunit each test class has to say where lines go.</summary>
    public static bool IsUnderXunit { get; set; } = true;

    /// <summary>Whether another test runs at the same time.</summary>
    public static bool IsParallel { get; set; }

    /// <summary>With FailIfRunWithoutSupport off and no support, questions are left out.</summary>
    public static bool LeavesQuestionsOut { get; set; }

    /// <summary>The profiler's own objects, made at each check and kept.</summary>
    public static int OwnObjects { get; set; } = 3;

    /// <summary>How many more it makes at each check than at the one before.</summary>
    public static int OwnObjectsMore { get; set; }

    /// <summary>All that was made so far, and what of it is alive: type, objects, bytes.</summary>
    public static Func<IEnumerable<(Type Type, int Objects, long Bytes)>> Made { get; set; } = () => [];

    public static Func<IEnumerable<(Type Type, int Objects, long Bytes)>> Alive { get; set; } = () => [];

    /// <summary>What was called, in its order.</summary>
    public static List<string> Asked { get; } = [];

    internal static Action<string>? Output { get; set; }

    internal static Heap Look(string call)
    {
        Asked.Add(call);
        if (!IsEnabled && !LeavesQuestionsOut)
            throw new DotMemoryUnitException("run without support");
        if (IsParallel)
            throw new DotMemoryUnitException("no parallel tests");
        if (IsUnderXunit && Output is null)
            throw new DotMemoryUnitException("no output method");
        var own = _checks++ * (OwnObjects + (_checks * OwnObjectsMore));
        return new Heap([.. Made(), (typeof(Heap), own, 24L * own)], [.. Alive(), (typeof(Heap), own, 24L * own)]);
    }
}
