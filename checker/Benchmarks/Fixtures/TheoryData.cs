namespace Checker.Memory.Tests;

/// <summary>The lists of fixtures name themselves for xunit; here they do without it.</summary>
public sealed class TheoryData<T> : List<T>;
