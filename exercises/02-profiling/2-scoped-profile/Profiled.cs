namespace Profiling.Exercise2;

/// <summary>The report, and what each <see cref="Step"/> allocated to make it.</summary>
public sealed record Profiled(string Report, long[] Bytes);
