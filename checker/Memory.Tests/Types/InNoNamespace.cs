#pragma warning disable CA1050 // It is declared where a beginner's types are, on purpose.
public sealed class InNoNamespace;
