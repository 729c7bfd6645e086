using System.Buffers;

namespace Generators.Exercise4;

/// <summary>
/// A sensor's readings, handed out in pages as a web service does. A page is lent: <c>Dispose</c> gives it back, and the archive
/// fills it again for the next call; only while all pages are out does it make another. It answers at once, so that bytes can be counted exactly.
/// </summary>
public sealed class SensorArchive(double[] readings)
{
    public const int PageLength = 500;

    private readonly Stack<Page> _returned = new(capacity: 1);
    private int _next;

    /// <summary>How many pages are lent at the moment.</summary>
    public int PagesOut { get; private set; }

    /// <summary>The most that were lent at one time.</summary>
    public int MostPagesOut { get; private set; }

    /// <summary>The next page, of which the last may be shorter than the others; null when there is none.</summary>
    public ValueTask<IMemoryOwner<double>?> NextPageAsync()
    {
        var length = Math.Min(PageLength, readings.Length - _next);
        if (length == 0)
            return default;
        var page = _returned.Count > 0 ? _returned.Pop() : new Page(this);
        page.Fill(readings.AsSpan(_next, length));
        _next += length;
        MostPagesOut = Math.Max(MostPagesOut, ++PagesOut);
        return new ValueTask<IMemoryOwner<double>?>(page);
    }

    private sealed class Page(SensorArchive archive) : IMemoryOwner<double>
    {
        private readonly double[] _buffer = new double[PageLength];
        private int _length;

        public Memory<double> Memory
        {
            get
            {
                ObjectDisposedException.ThrowIf(_length == 0, this);
                return _buffer.AsMemory(0, _length);
            }
        }

        public void Fill(ReadOnlySpan<double> readings)
        {
            readings.CopyTo(_buffer);
            _length = readings.Length;
        }

        /// <summary>A page that was given back is blank: whoever reads on finds out.</summary>
        public void Dispose()
        {
            if (_length == 0)
                return;
            Array.Clear(_buffer);
            _length = 0;
            archive._returned.Push(this);
            archive.PagesOut--;
        }
    }
}
