namespace Checker.Memory.Neighbour;

/// <summary>The data: whoever else keeps a reading alive does no harm.</summary>
public sealed class Reading(int value)
{
    public int Value { get; } = value;
}
