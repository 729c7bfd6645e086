using Checker.Memory.Backends;
using Checker.Memory.DotMemory;

namespace Checker.Memory.Tests.DotMemory;

/// <summary>The real dotMemory Unit says of the fixtures what is known of them. Compiled without it, and run where it is.</summary>
public sealed class LauncherTests : IDisposable
{
    private const string Words =
        "needs Windows, a build with -p:UseDotMemoryUnit=true, and the launcher: dotMemoryUnit.exe Checker.Memory.Tests.exe --propagate-exit-code (checker/Memory/README.md)";

    private readonly IBackend _before = Backend.Current;

    public LauncherTests() => Backend.Current = new DotMemoryBackend(Library.TryLoad);

    public static bool IsUnderLauncher => Library.TryLoad() is { IsEnabled: true };

    [Theory(SkipUnless = nameof(IsUnderLauncher), Skip = Words)]
    [MemberData(nameof(Catalog.Allocations), MemberType = typeof(Catalog))]
    public void Counts_what_a_call_allocates(string fixture) => Judgement.OfAllocation(Catalog.Named(fixture));

    [Theory(SkipUnless = nameof(IsUnderLauncher), Skip = Words)]
    [MemberData(nameof(Catalog.Allocations), MemberType = typeof(Catalog))]
    public void Tells_other_types_apart(string fixture) => Judgement.OfOthers(Catalog.Named(fixture));

    [Theory(SkipUnless = nameof(IsUnderLauncher), Skip = Words)]
    [MemberData(nameof(Catalog.Retentions), MemberType = typeof(Catalog))]
    public void Finds_what_calls_keep(string fixture) => Judgement.OfRetention(Catalog.Named(fixture));

    public void Dispose() => Backend.Current = _before;
}
