namespace Station.Careless;

public sealed class MeanByCopyTrial : DayTrial
{
    protected override double Run(Reading[] day) => Mean.ByCopy(day);
}
