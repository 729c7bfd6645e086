namespace Checker.Classroom.Sandboxes;

/// <summary>A program in its jail. Disposing ends it with all that it has started.</summary>
public abstract class JailedProcess : IAsyncDisposable
{
    /// <summary>To its standard input. Writing to a program that has ended throws <see cref="IOException"/>.</summary>
    public abstract TextWriter Input { get; }

    /// <summary>The next line of its standard output; null after the last. What goes beyond the limit ends the program.</summary>
    public abstract Task<string?> ReadLineAsync(CancellationToken cancel);

    /// <summary>The most bytes of physical memory that the program had at a time until now, by the kernel's count; null where nothing counts.</summary>
    public abstract long? Peak { get; }

    /// <summary>The processor time that it has had until now, by the kernel's count; null where nothing counts.</summary>
    public abstract TimeSpan? Cpu { get; }

    /// <summary>How it ended: by itself, or by one of its limits.</summary>
    public abstract Task<JailEnd> WaitAsync(CancellationToken cancel);

    public abstract ValueTask DisposeAsync();
}
