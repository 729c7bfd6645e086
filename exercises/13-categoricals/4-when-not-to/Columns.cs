using System.Globalization;
using Data;

namespace Categoricals.Exercise4;

/// <summary>Columns as a CSV reader hands them out: a string of its own for each cell, whatever it says.</summary>
public static class Columns
{
    private const string Symbols = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int OldRows = 1_000;

    /// <summary>Booking references such as <c>K7QXM</c>. One row in a hundred has that of the row above: two people on one booking.</summary>
    public static string[] Bookings(Seed seed, int rows) => Bookings(seed, rows, first: 0);

    /// <summary>The same, but the first thousand rows are older than the booking system, and say <c>NONE</c>.</summary>
    public static string[] LateBookings(Seed seed, int rows)
    {
        var cells = Bookings(seed, rows, first: Math.Min(OldRows, rows));
        for (var row = 0; row < Math.Min(OldRows, rows); row++)
            cells[row] = new string("NONE");
        return cells;
    }

    /// <summary>Ticket numbers of up to nine digits, hardly any of them twice.</summary>
    public static string[] Tickets(Seed seed, int rows) => Numbers(Synth.Column(seed, rows, below: 1_000_000_000));

    /// <summary>The months of the flights, from 1 to 12.</summary>
    public static string[] Months(Seed seed, int rows) => Numbers(Array.ConvertAll(Synth.Column(seed, rows, below: 12), month => month + 1));

    /// <summary>Up to fifty labels, from <c>c0</c> to <c>c49</c>.</summary>
    public static string[] Labels(Seed seed, int rows) => Synth.Labels(seed, rows, distinct: 50);

    private static string[] Bookings(Seed seed, int rows, int first)
    {
        var random = seed.Random();
        var cells = new string[rows];
        Span<char> symbols = stackalloc char[5];
        for (var row = first; row < rows; row++)
        {
            if (row == first || random.Below(100) > 0)
            {
                foreach (ref var symbol in symbols)
                    symbol = Symbols[random.Below(Symbols.Length)];
            }

            cells[row] = new string(symbols);
        }

        return cells;
    }

    // The runtime keeps the texts of small numbers, and would give the same one to many rows.
    private static string[] Numbers(int[] numbers) =>
        Array.ConvertAll(numbers, number => new string(number.ToString(CultureInfo.InvariantCulture)));
}
