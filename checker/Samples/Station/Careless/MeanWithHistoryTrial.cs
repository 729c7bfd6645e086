namespace Station.Careless;

public sealed class MeanWithHistoryTrial : DayTrial
{
    protected override double Run(Reading[] day) => Mean.WithHistory(day);
}
