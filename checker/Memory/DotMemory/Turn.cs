namespace Checker.Memory.DotMemory;

/// <summary>One measurement at a time: what another one makes meanwhile would be counted too.</summary>
internal readonly struct Turn : IDisposable
{
    private static int _isTaken;

    /// <exception cref="InconclusiveException">Another test measures.</exception>
    public static Turn Take() => Interlocked.Exchange(ref _isTaken, 1) == 0 ? default : throw InconclusiveException.Because(
        "two tests measure at the same time, and dotMemory Unit counts the whole process",
        "Run memory tests one at a time.");

    public void Dispose() => Volatile.Write(ref _isTaken, 0);
}
