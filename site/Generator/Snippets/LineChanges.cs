namespace Site.Generator.Snippets;

/// <summary>The lines of two regions as one list: as many as possible are kept, and what was removed stands before what was added.</summary>
internal static class LineChanges
{
    public static IEnumerable<ChangedLine> Between(Region older, Region newer)
    {
        var (was, now) = (older.Lines, newer.Lines);
        var common = Common(was, now);
        int old = 0;
        for (int place = 0; place < now.Count; place++)
        {
            while (old < was.Count && was[old].Text != now[place].Text && common[old, place] == common[old + 1, place])
                yield return new ChangedLine(LineChange.Removed, old++);
            if (old < was.Count && was[old].Text == now[place].Text)
            {
                yield return new ChangedLine(LineChange.Kept, place);
                old++;
            }
            else
            {
                yield return new ChangedLine(LineChange.Added, place);
            }
        }

        while (old < was.Count)
            yield return new ChangedLine(LineChange.Removed, old++);
    }

    /// <summary>How many lines are common to both from each place on.</summary>
    private static int[,] Common(IReadOnlyList<RegionLine> was, IReadOnlyList<RegionLine> now)
    {
        var common = new int[was.Count + 1, now.Count + 1];
        for (int old = was.Count - 1; old >= 0; old--)
            for (int place = now.Count - 1; place >= 0; place--)
                common[old, place] = was[old].Text == now[place].Text
                    ? common[old + 1, place + 1] + 1
                    : Math.Max(common[old + 1, place], common[old, place + 1]);
        return common;
    }
}
