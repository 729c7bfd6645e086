// Caught by: Finds_the_longest_streak
// A streak is looked at when a late train ends it, and the last one is ended by none.
namespace Streaks.Exercise1;

public static class LongestStreak
{
    public static int Of(int[] delays)
    {
        var (streak, longest) = (0, 0);
        foreach (var delay in delays)
        {
            if (delay > 0)
                (streak, longest) = (0, Math.Max(longest, streak));
            else
                streak++;
        }

        return longest;
    }
}
