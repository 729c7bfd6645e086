namespace MemoryTests.Exercise2;

/// <summary>The leak test was mistaken.</summary>
public sealed class MistakenException(Verdict verdict) : Exception(verdict.Leaks
    ? $"this {verdict.Dashboard} keeps its charts, and the leak test lets it pass"
    : $"this {verdict.Dashboard} lets go of its charts, and the leak test says that it does not");
