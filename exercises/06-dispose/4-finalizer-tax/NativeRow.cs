namespace Dispose.Exercise4;

/// <summary>A row as the native library fills it in.</summary>
public readonly record struct NativeRow(string Origin, int Delay);
