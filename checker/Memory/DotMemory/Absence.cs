using System.Reflection;

namespace Checker.Memory.DotMemory;

/// <summary>Says why dotMemory Unit does not measure here, and what to do. Whoever asked for it gets no reading of another instrument in its place.</summary>
internal static class Absence
{
    private const string LeaveItOut = "or leave out -p:UseDotMemoryUnit=true: the engine measures by itself, on every system.";

    private const string WhereItWorks =
        """
        JetBrains supports it on Windows only, and up to .NET 6. There, start the built test program by its launcher:

            dotMemoryUnit.exe <test program>.exe --propagate-exit-code

        Or leave out -p:UseDotMemoryUnit=true: the engine measures by itself, on every system.
        """;

    /// <summary>What messages begin with. A test framework that reads a mark as a skip can have it here.</summary>
    public static string Mark { get; set; } = "";

    public static InconclusiveException NotReferenced() => InconclusiveException.Because(
        "dotMemory Unit was asked for, and dotMemory.Unit.dll is not beside the tests",
        $"Build them with -p:UseDotMemoryUnit=true and a package source that has JetBrains.dotMemoryUnit 3.2.20220510, {LeaveItOut}",
        Mark);

    public static InconclusiveException NotEnabled(bool isWindows) => InconclusiveException.Because(
        isWindows ? "dotMemory Unit was asked for, and the tests do not run under its launcher" : "dotMemory Unit was asked for, and it does not work on this system",
        WhereItWorks,
        Mark);

    public static InconclusiveException NoAllocations() => InconclusiveException.Because(
        "dotMemory Unit does not collect allocations in this test",
        $"Put [assembly: JetBrains.dotMemoryUnit.DotMemoryUnit(CollectAllocations = true)] into the test project, {LeaveItOut}",
        Mark);

    public static InconclusiveException Unasked() => InconclusiveException.Because(
        "dotMemory Unit left the question out",
        $"Remove FailIfRunWithoutSupport = false and run the tests under its launcher, {LeaveItOut}",
        Mark);

    public static InconclusiveException UnknownLibrary(Assembly library, string type) => InconclusiveException.Because(
        $"{library.GetName().Name} {library.GetName().Version} has no JetBrains.dotMemoryUnit.{type}",
        $"Use JetBrains.dotMemoryUnit 3.2.20220510, {LeaveItOut}",
        Mark);

    public static InconclusiveException NotAvailable(string what) => InconclusiveException.Because(
        $"{what} is not available in the dotMemory Unit backend",
        "Run this test without -p:UseDotMemoryUnit=true: the engine measures it by itself, on every system.");
}
