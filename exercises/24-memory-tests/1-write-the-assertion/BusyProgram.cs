namespace MemoryTests.Medians;

/// <summary>
/// Code in a program that does other things at the same time: in about every second call another thread allocates a few bytes, which are none of
/// the code's own. It never happens in more than <see cref="MostInARow"/> calls in a row.
/// </summary>
public sealed class BusyProgram(IMedianDelay code, Seed seed) : IMedianDelay
{
    public const int MostInARow = 4;

    private static byte[]? _newest;

    private readonly Action _allocate = () => _newest = new byte[100];
    private SplitMix64 _random = seed.Random();
    private int _inARow;

    public int Of(ReadOnlyMemory<int> delays)
    {
        if (_inARow < MostInARow && _random.Below(2) == 0)
        {
            _inARow++;
            OtherThread.Run(_allocate);
        }
        else
        {
            _inARow = 0;
        }

        return code.Of(delays);
    }
}
