namespace Station.Careful;

public static class Mean
{
    public static double Of(Reading[] day)
    {
        var sum = 0.0;
        foreach (var reading in day)
            sum += reading.Celsius;
        return sum / day.Length;
    }
}
