using System.Buffers.Text;
using System.Text;
using Data;

namespace Generators.Exercise3;

/// <summary>A CSV file of flights that counts how often it is read. It stands in memory, so that every run finds the same file.</summary>
public sealed class FlightFile(byte[] csv)
{
    /// <summary>How often somebody opened the file.</summary>
    public int Opened { get; private set; }

    /// <summary>How often somebody closed it again.</summary>
    public int Closed { get; private set; }

    public static FlightFile Of(Seed seed, int flights) => new(Flights.SampleCsv(seed, flights));

    public IFlightRows Open()
    {
        Opened++;
        return new Rows(this);
    }

    private sealed class Rows(FlightFile file) : IFlightRows
    {
        // The current line lies from _start to _end; the header comes first.
        private int _start;
        private int _end = LineEnd(file.Csv, 0);
        private bool _isClosed;

        private ReadOnlySpan<byte> Header => file.Csv.AsSpan(0, LineEnd(file.Csv, 0));

        public bool Read()
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (_end + 1 >= file.Csv.Length)
                return false;
            _start = _end + 1;
            _end = LineEnd(file.Csv, _start);
            return true;
        }

        public string Text(string column) => Encoding.UTF8.GetString(Cell(column));

        public int Number(string column) =>
            Utf8Parser.TryParse(Cell(column), out int number, out _)
                ? number
                : throw new FormatException($"'{Text(column)}' in column '{column}' is no number");

        public void Dispose()
        {
            file.Closed += _isClosed ? 0 : 1;
            _isClosed = true;
        }

        private ReadOnlySpan<byte> Cell(string column)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (_start == 0)
                throw new InvalidOperationException("no row yet: call Read first");
            var at = 0;
            foreach (var cell in Header.Split((byte)','))
            {
                if (Ascii.Equals(Header[cell], column))
                    return CellAt(at);
                at++;
            }

            throw new ArgumentException($"the file has no column '{column}'", nameof(column));
        }

        private ReadOnlySpan<byte> CellAt(int index)
        {
            var line = file.Csv.AsSpan(_start, _end - _start);
            foreach (var cell in line.Split((byte)','))
            {
                if (index-- == 0)
                    return line[cell];
            }

            throw new FormatException($"'{Encoding.UTF8.GetString(line)}' has too few columns");
        }

        private static int LineEnd(byte[] csv, int start) =>
            csv.AsSpan(start).IndexOf((byte)'\n') is var length and >= 0 ? start + length : csv.Length;
    }

    private byte[] Csv => csv;
}
