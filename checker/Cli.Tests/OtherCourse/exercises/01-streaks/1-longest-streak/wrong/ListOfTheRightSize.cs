// Caught by: Makes_no_list
// A list that never grows leaves nothing behind, which feels like the fix: it is still a number for each train.
namespace Streaks.Exercise1;

public static class LongestStreak
{
    public static int Of(int[] delays)
    {
        var streaks = new List<int>(delays.Length);
        var streak = 0;
        foreach (var delay in delays)
        {
            streak = delay > 0 ? 0 : streak + 1;
            streaks.Add(streak);
        }

        return streaks.DefaultIfEmpty().Max();
    }
}
