using Checker.Memory.DotMemory;

namespace Checker.Memory.Backends;

/// <summary>The backend of this process: the engine's own, unless the test project asks for another.</summary>
internal static class Backend
{
    /// <summary>Set in the runtime's configuration by a build with <c>-p:UseDotMemoryUnit=true</c>.</summary>
    public const string UsesDotMemoryUnit = "Checker.Memory.UseDotMemoryUnit";

    /// <summary>Only a test puts another in its place.</summary>
    public static IBackend Current { get; set; } = Chosen();

    public static IBackend Chosen() => AppContext.TryGetSwitch(UsesDotMemoryUnit, out var isOn) && isOn
        ? new DotMemoryBackend(Library.TryLoad)
        : new EngineBackend();
}
