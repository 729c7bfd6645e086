namespace Streaks.Exercise1;

public static class LongestStreak
{
    /// <summary>The most trains in a row that were not late; 0 where each was.</summary>
    public static int Of(int[] delays)
    {
        var (streak, longest) = (0, 0);
        foreach (var delay in delays)
        {
            streak = delay > 0 ? 0 : streak + 1;
            longest = Math.Max(longest, streak);
        }

        return longest;
    }
}
