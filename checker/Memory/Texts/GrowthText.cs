using System.Globalization;
using System.Text;
using Checker.Memory.Growths;

namespace Checker.Memory;

/// <summary>What a person reads when allocation grows with the input.</summary>
internal static class GrowthText
{
    /// <summary>The failure, or null where there is none.</summary>
    public static string? Of(Growth found, double bytesPerItem)
    {
        if (OtherCause(found) is { } other)
            return other;
        return found.BytesPerItem <= bytesPerItem ? null :
            $"""
             {found.Readings[0].Code} should allocate {Promise(bytesPerItem)}

             but allocated

             {Table(found)}
             which is {Number(found.BytesPerItem)} bytes for each item more.{Warning(found)}
             """;
    }

    /// <summary>The failure, or null where there is none.</summary>
    public static string? OfOrder(Growth found, GrowthOrder allowed)
    {
        if (OtherCause(found) is { } other)
            return other;
        return found.Order <= allowed ? null :
            $"""
             What {found.Readings[0].Code} allocates should {Promise(allowed)}:
             {Meaning(allowed)}.

             But it allocated

             {Table(found.Curve.Value)}
             which {Law(found.Order)}:
             {Meaning(found.Order)}.
             """;
    }

    private static string? OtherCause(Growth found) =>
        found.Readings.Select(reading => AllocationText.Of(reading, new Bytes(long.MaxValue))).FirstOrDefault(text => text is not null);

    private static string Promise(double bytesPerItem) =>
        bytesPerItem == 0 ? "the same for any number of items" : $"at most {Number(bytesPerItem)} bytes for each item more";

    /// <summary>A number for each item says too little where the number itself grows.</summary>
    private static string Warning(Growth found)
    {
        try
        {
            return found.Order <= GrowthOrder.Linear ? "" : $"\n\nIt does not stay at that, because it {Law(found.Order)}:\n{Meaning(found.Order)}.";
        }
        catch (InconclusiveException)
        {
            return "";
        }
    }

    private static string Promise(GrowthOrder order) => order switch
    {
        GrowthOrder.Constant => "not grow with the number of items",
        GrowthOrder.Sublinear => "grow slower than n, the number of items",
        GrowthOrder.Linear => "grow no faster than n, the number of items",
        _ => "grow no faster than n log n, with n items",
    };

    private static string Law(GrowthOrder order) => order switch
    {
        GrowthOrder.Sublinear => "grows, though slower than n",
        GrowthOrder.Linear => "grows as n",
        GrowthOrder.Linearithmic => "grows as n log n",
        _ => "grows faster than n log n",
    };

    private static string Meaning(GrowthOrder order) => order switch
    {
        GrowthOrder.Constant => "twice the data cost not a byte more",
        GrowthOrder.Sublinear => "twice the data cost less than twice the bytes",
        GrowthOrder.Linear => "twice the data cost twice the bytes",
        GrowthOrder.Linearithmic => "twice the data cost a little more than twice the bytes, as in a sort that copies what it has at each of its levels",
        _ => "twice the data cost far more than twice the bytes, as where each item copies all those before it",
    };

    private static string Table(Growth found) => found.Readings
        .Aggregate(new StringBuilder(), (text, reading) =>
            text.Append(CultureInfo.InvariantCulture, $"    {reading.Bytes.Count,15:N0} bytes with {reading.Size,11:N0} items\n"))
        .ToString();

    private static string Table(Curve curve) => curve.Rows
        .Aggregate(new StringBuilder(), (text, row) => text.Append(
            CultureInfo.InvariantCulture,
            $"    {row.Bytes,15:N0} bytes with {row.Items,11:N0} items{(row.PerItem is { } price ? $"  {Number(price),9} for each item more" : "")}\n"))
        .ToString();

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
