namespace Dispose.Exercise2;

/// <summary>A file as it stands on disk.</summary>
public sealed record SavedFile(string Name, string Text);
