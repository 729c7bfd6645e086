using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory;

/// <summary>Whether an object that nobody should need any more is gone. Only <see cref="Measure"/> makes one.</summary>
public sealed record Release
{
    internal Release(string code, string type) => (Code, Type) = (code, type);

    /// <summary>Whose promise it is, as messages name it.</summary>
    public string Code { get; }

    /// <summary>The object's type, as C# spells it.</summary>
    public string Type { get; }

    /// <summary>From a strong root to the object, one hop a line; null where no strong root leads to it.</summary>
    public IReadOnlyList<string>? Path => Trace?.Path;

    /// <summary>No strong root leads to the object.</summary>
    public bool IsReleased => Trace is null;

    internal Trace? Trace { get; init; }

    internal long Size { get; init; }

    /// <summary>What would go with the object: reached through it and in no other way.</summary>
    internal Tally Retained { get; init; }
}
