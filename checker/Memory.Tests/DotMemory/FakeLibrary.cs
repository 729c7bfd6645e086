using System.Runtime.Loader;
using Checker.Memory.Backends;
using Checker.Memory.DotMemory;

namespace Checker.Memory.Tests.DotMemory;

/// <summary>One of the fakes, loaded anew, in the place of dotMemory Unit.</summary>
internal sealed class FakeLibrary : IDisposable
{
    private readonly IBackend _before = Backend.Current;
    private readonly Type _profiler;

    public FakeLibrary(string version)
    {
        // Not collectible: a heap snapshot of the runtime does not survive types that are being unloaded.
        var assembly = new AssemblyLoadContext(nameof(FakeLibrary)).LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "fakes", version, "dotMemory.Unit.dll"));
        _profiler = assembly.GetType("Fake.Profiler", throwOnError: true)!;
        Ledger.Clear();
        Set("Made", (Func<IEnumerable<(Type, int, long)>>)Ledger.Made);
        Set("Alive", (Func<IEnumerable<(Type, int, long)>>)Ledger.Alive);
        Backend.Current = new DotMemoryBackend(() => new Library(assembly));
    }

    public static TheoryData<string> Versions => ["2.1", "3"];

    /// <summary>What was called, in its order.</summary>
    public List<string> Asked => (List<string>)_profiler.GetProperty("Asked")!.GetValue(null)!;

    public void Set(string property, object value) => _profiler.GetProperty(property)!.SetValue(null, value);

    public void Dispose() => Backend.Current = _before;
}
