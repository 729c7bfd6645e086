namespace Checker.Memory.Streams;

/// <summary>Which event it is: the number means something to its provider only.</summary>
internal readonly record struct EventKind(string Provider, int Number)
{
    /// <summary>The provider by which the runtime tells of itself.</summary>
    public const string Runtime = "Microsoft-Windows-DotNETRuntime";
}
