namespace Streaks.Exercise1;

public sealed class LongestStreakTrial : Trial<int[], int>
{
    public override int[] Input(Seed seed, int size)
    {
        var random = seed.Random();
        var delays = new int[size];
        for (var i = 0; i < size; i++)
            delays[i] = random.Below(60) - 45;
        return delays;
    }

    protected override int Run(int[] delays) => LongestStreak.Of(delays);
}
