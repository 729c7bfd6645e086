using System.Reflection;
using Fake;

namespace JetBrains.dotMemoryUnit;

public class DotMemoryUnitController
{
    public static void TestStart(MethodBase testMethod) => Profiler.Asked.Add("TestStart");

    public static void TestFailed(bool onMemoryAssert = true) => Profiler.Asked.Add("TestFailed");

    public static void TestEnd() => Profiler.Asked.Add("TestEnd");
}
