namespace Station.Careless;

/// <summary>A namespace of its own: what it keeps must not be found with the careful code.</summary>
public static class Mean
{
    private static readonly List<Reading[]> Days = [];

    public static double ByCopy(Reading[] day)
    {
        var temperatures = new double[day.Length];
        for (var i = 0; i < day.Length; i++)
            temperatures[i] = day[i].Celsius;
        return temperatures.Sum() / day.Length;
    }

    public static double WithHistory(Reading[] day)
    {
        Days.Add(day);
        return Careful.Mean.Of(day);
    }
}
