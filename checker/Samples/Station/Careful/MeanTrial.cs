namespace Station.Careful;

public sealed class MeanTrial : DayTrial
{
    protected override double Run(Reading[] day) => Mean.Of(day);
}
