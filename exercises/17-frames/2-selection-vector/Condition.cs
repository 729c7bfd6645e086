namespace Frames.Exercise2;

/// <summary>What a flight has to be like: the number in one column lies between two others, or is equal to one of them.</summary>
public readonly record struct Condition(FlightField Field, int AtLeast, int AtMost)
{
    public bool Holds(FlightColumns table, int row)
    {
        var number = Field switch
        {
            FlightField.Delay => table.Delays[row],
            FlightField.Distance => table.Distances[row],
            _ => table.Minutes[row],
        };
        return number >= AtLeast && number <= AtMost;
    }
}
