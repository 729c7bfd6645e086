using System.Globalization;
using System.Text;

namespace Checker.Memory;

/// <summary>What a person reads when allocation grows with the input.</summary>
internal static class GrowthText
{
    /// <summary>The failure, or null where there is none.</summary>
    public static string? Of(Growth found, double bytesPerItem)
    {
        if (found.Readings.Select(reading => AllocationText.Of(reading, new Bytes(long.MaxValue))).FirstOrDefault(text => text is not null) is { } other)
            return other;
        return found.BytesPerItem <= bytesPerItem ? null :
            $"""
             {found.Readings[0].Code} should allocate {Promise(bytesPerItem)}

             but allocated

             {Table(found)}
             which is {Number(found.BytesPerItem)} bytes for each item more.
             """;
    }

    private static string Promise(double bytesPerItem) =>
        bytesPerItem == 0 ? "the same for any number of items" : $"at most {Number(bytesPerItem)} bytes for each item more";

    private static string Table(Growth found) => found.Readings
        .Aggregate(new StringBuilder(), (text, reading) =>
            text.Append(CultureInfo.InvariantCulture, $"    {reading.Bytes.Count,15:N0} bytes with {reading.Size,11:N0} items\n"))
        .ToString();

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
