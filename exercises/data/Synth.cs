namespace Data;

/// <summary>
/// Made-up data of any size; <c>synth.py</c> makes the same, bit for bit. Whole numbers until the last step, because
/// sines and logarithms differ between machines.
/// </summary>
public static class Synth
{
    /// <summary>
    /// A thermometer's value each minute: 10.0 at midnight, 22.0 at noon, straight lines in between, and up to 2.0 of noise.
    /// </summary>
    public static double[] Numbers(Seed seed, int n)
    {
        var random = seed.Random();
        var numbers = new double[n];
        for (var i = 0; i < n; i++)
            numbers[i] = Temperature(i, ref random);
        return numbers;
    }

    /// <summary>The same thermometer with a loose contact: about 3 % of the values are -999, which means "no value".</summary>
    public static double[] Readings(Seed seed, int n)
    {
        var random = seed.Random();
        var readings = new double[n];
        for (var i = 0; i < n; i++)
        {
            var value = Temperature(i, ref random);
            readings[i] = random.Below(100) < 3 ? -999.0 : value;
        }
        return readings;
    }

    /// <summary>Whole numbers from 0 to <paramref name="below"/> - 1, all equally likely.</summary>
    public static int[] Column(Seed seed, int n, int below)
    {
        var random = seed.Random();
        var column = new int[n];
        for (var i = 0; i < n; i++)
            column[i] = random.Below(below);
        return column;
    }

    /// <summary>Up to <paramref name="distinct"/> labels, <c>c0</c> the most frequent; each row has a string of its own, as a parser would make it.</summary>
    public static string[] Labels(Seed seed, int n, int distinct)
    {
        var random = seed.Random();
        var labels = new string[n];
        for (var i = 0; i < n; i++)
            labels[i] = "c" + random.Below(1 + random.Below(distinct));
        return labels;
    }

    private static double Temperature(int minute, ref SplitMix64 random) =>
        (220 - Math.Abs(720 - minute % 1440) / 6 + random.Below(41) - 20) / 10.0;
}
