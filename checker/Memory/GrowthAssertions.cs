using System.Diagnostics;
using FluentAssertions.Execution;

namespace Checker.Memory;

/// <summary>Judges a <see cref="Growth"/>.</summary>
public sealed class GrowthAssertions(Growth subject)
{
    /// <summary>More input costs not a byte more.</summary>
    [StackTraceHidden]
    public void NotGrow() => GrowAtMost(bytesPerItem: 0);

    /// <summary>Each further item of input costs <paramref name="bytesPerItem"/> or less.</summary>
    [StackTraceHidden]
    public void GrowAtMost(double bytesPerItem)
    {
        if (!(bytesPerItem >= 0) || double.IsInfinity(bytesPerItem))
            throw new ArgumentOutOfRangeException(nameof(bytesPerItem), bytesPerItem, "Say how many bytes each further item may cost: 0 or more.");
        Publish("growth", subject.BytesPerItem, bytesPerItem, "bytes per item");
        Execute.Assertion.FailWithText(GrowthText.Of(subject, bytesPerItem));
    }

    /// <summary>The bytes follow <paramref name="order"/> or a slower law, whatever one item costs.</summary>
    /// <exception cref="InconclusiveException">As for <see cref="Growth.Order"/>.</exception>
    [StackTraceHidden]
    public void GrowNoFasterThan(GrowthOrder order)
    {
        if (!Enum.IsDefined(order))
            throw new ArgumentOutOfRangeException(nameof(order), order, "Name one of the orders of GrowthOrder.");
        if (order == GrowthOrder.Steeper)
            throw new ArgumentException("Nothing grows faster than Steeper: name the order that the code should keep to, such as Linear.", nameof(order));
        Publish("order of growth", (int)subject.Order, (int)order, "steps above constant");
        Execute.Assertion.FailWithText(GrowthText.OfOrder(subject, order));
    }

    private void Publish(string quantity, double found, double bound, string unit)
    {
        var largest = subject.Readings[^1];
        new Reading(quantity, largest.Code, largest.Size, found, bound, unit).Publish();
    }
}
