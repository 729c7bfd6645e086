using Fake;

namespace JetBrains.dotMemoryUnit;

public static class dotMemory
{
    public static MemoryCheckPoint Check() => new(Profiler.Look("Check()"));

    public static MemoryCheckPoint Check(Action<Memory> check)
    {
        var heap = Profiler.Look("Check(memory)");
        if (!Profiler.LeavesQuestionsOut)
            check(new Memory(heap));
        return new(heap);
    }
}
