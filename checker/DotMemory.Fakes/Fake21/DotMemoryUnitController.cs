using Fake;

namespace JetBrains.dotMemoryUnit;

public class DotMemoryUnitController
{
    public static void TestStart() => Profiler.Asked.Add("TestStart");

    public static void TestFailed() => Profiler.Asked.Add("TestFailed");

    public static void TestEnd() => Profiler.Asked.Add("TestEnd");
}
