namespace Checker.Memory.Backends;

/// <summary>Who measures. What is asserted, and in which words it fails, is the same for each.</summary>
internal interface IBackend
{
    Allocation Allocation(Trial trial, int size);

    Retention Retention(Trial trial);

    /// <summary>Says no to what only the engine itself measures: a figure of one instrument may not stand for that of another.</summary>
    /// <exception cref="InconclusiveException">This backend is another, and does not offer it.</exception>
    void RequireEngine(string what);
}
