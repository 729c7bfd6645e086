namespace Fake;

/// <summary>One type's objects.</summary>
public readonly record struct Portion(Type Type, int Objects, long Bytes);
