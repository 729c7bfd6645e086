using Checker.Memory.Retentions;

namespace Checker.Memory.DotMemory;

/// <summary>One type's objects.</summary>
/// <param name="Name">As dotMemory Unit spells it; empty where all types are counted together.</param>
/// <param name="Type">Null where it does not say.</param>
internal readonly record struct Row(string Name, Type? Type, Tally Tally);
