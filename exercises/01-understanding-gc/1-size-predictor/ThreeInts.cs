namespace UnderstandingGc.Exercise1;

/// <summary>Twelve bytes: a number that no multiple of eight is.</summary>
public readonly record struct ThreeInts(int First, int Second, int Third);
