using Fake;

namespace JetBrains.dotMemoryUnit;

public static class DotMemoryUnitTestOutput
{
    public static void SetOutputMethod(Action<string> writeLine)
    {
        Profiler.Asked.Add("SetOutputMethod");
        Profiler.Output = writeLine;
    }
}
