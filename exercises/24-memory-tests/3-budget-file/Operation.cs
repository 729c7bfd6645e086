namespace MemoryTests.Operations;

/// <summary>Something that a program does with a table.</summary>
/// <param name="Prepare">Makes a table with so many rows, up to <see cref="MostRows"/>, and returns the call that is to be measured. It may be made as often as one likes.</param>
public sealed record Operation(string Name, Func<int, Func<object?>> Prepare)
{
    public const int MostRows = 10_000;

    private static object? _newest;

    /// <summary>The same operation some months later: each call makes so many objects more, of 24 bytes each.</summary>
    public Operation With(int objects = 0, int objectsPerRow = 0) => this with
    {
        Prepare = rows =>
        {
            var call = Prepare(rows);
            return () =>
            {
                for (var count = objects + objectsPerRow * rows; count > 0; count--)
                    _newest = new object();
                return call();
            };
        },
    };

    /// <summary>The same operation, done by another thread.</summary>
    public Operation OnAnotherThread() => this with
    {
        Prepare = rows =>
        {
            var call = Prepare(rows);
            object? answer = null;
            Action work = () => answer = call();
            return () =>
            {
                OtherThread.Run(work);
                return answer;
            };
        },
    };
}
