using System.Buffers.Text;
using System.Text;

namespace Data;

/// <summary>
/// The 20,000 flights of <c>flights20k.csv</c>, as columns of numbers and as the file's lines, about 900 KB. It keeps no <see cref="Flight"/>,
/// because exercises assert that none stays alive; each call makes a new one, and all share the texts of the airport codes.
/// </summary>
internal static class FlightTable
{
    internal const int Rows = 20_000;

    private static readonly DateTime Start = new(2001, 1, 1);
    private static readonly int[] Minute = new int[Rows];
    private static readonly short[] Delay = new short[Rows];
    private static readonly short[] Distance = new short[Rows];
    private static readonly byte[] Origin = new byte[Rows];
    private static readonly byte[] Destination = new byte[Rows];
    private static readonly string[] Airports = new string[256];
    private static readonly byte[] Csv = Read();
    private static readonly int[] LineStart = new int[Rows + 1];

    static FlightTable() => Load();

    internal static Flight At(int row) =>
        new(Start.AddTicks(Minute[row] * TimeSpan.TicksPerMinute), Delay[row], Distance[row], Airports[Origin[row]], Airports[Destination[row]]);

    /// <summary>The flight as the file has it, with the line's end.</summary>
    internal static ReadOnlySpan<byte> LineAt(int row) => LinesAt(row, 1);

    /// <summary>The lines of that flight and of those behind it.</summary>
    internal static ReadOnlySpan<byte> LinesAt(int row, int count) => Csv.AsSpan(LineStart[row]..LineStart[row + count]);

    private static byte[] Read()
    {
        using var resource = typeof(FlightTable).Assembly.GetManifestResourceStream("flights20k.csv")
            ?? throw new InvalidOperationException("flights20k.csv is not embedded in this assembly. Its project should hold <EmbeddedResource Include=\"…/data/*.csv\" LogicalName=\"%(Filename)%(Extension)\" />.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static void Load()
    {
        var indexes = new byte[1 << 15];
        var airports = 0;
        ReadOnlySpan<byte> csv = Csv;
        csv = csv[(csv.IndexOf((byte)'\n') + 1)..];
        LineStart[0] = Csv.Length - csv.Length;
        for (var row = 0; row < Rows; row++)
        {
            Minute[row] = MinuteOf(Field(ref csv, ','));
            Delay[row] = (short)Number(Field(ref csv, ','));
            Distance[row] = (short)Number(Field(ref csv, ','));
            Origin[row] = Airport(Field(ref csv, ','), indexes, ref airports);
            Destination[row] = Airport(Field(ref csv, '\n'), indexes, ref airports);
            LineStart[row + 1] = Csv.Length - csv.Length;
        }
    }

    private static ReadOnlySpan<byte> Field(ref ReadOnlySpan<byte> csv, char end)
    {
        var length = csv.IndexOf((byte)end);
        var field = csv[..length];
        csv = csv[(length + 1)..];
        return field;
    }

    /// <summary>2001-02-03 04:05 in minutes since the year began.</summary>
    private static int MinuteOf(ReadOnlySpan<byte> date)
    {
        var day = new DateTime(Number(date[..4]), Number(date[5..7]), Number(date[8..10])) - Start;
        return day.Days * 24 * 60 + Number(date[11..13]) * 60 + Number(date[14..16]);
    }

    private static int Number(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int value, out var used) && used == digits.Length
            ? value
            : throw new FormatException($"flights20k.csv holds '{Encoding.UTF8.GetString(digits)}' where a number belongs. Restore it with git.");

    /// <summary>The airport's place in <see cref="Airports"/>: three letters of five bits find it without a dictionary.</summary>
    private static byte Airport(ReadOnlySpan<byte> code, byte[] indexes, ref int airports)
    {
        ref var index = ref indexes[(code[0] & 31) << 10 | (code[1] & 31) << 5 | code[2] & 31];
        if (index == 0)
        {
            index = checked((byte)++airports);
            Airports[index] = Encoding.ASCII.GetString(code);
        }
        return index;
    }
}
