using Checker.Memory.Retentions;
using Checker.Memory.Trials;

namespace Checker.Memory.DotMemory;

/// <summary>
/// dotMemory Unit counts the whole process, and with it objects of its own. So each question is first asked where no code runs, until it is
/// answered the same three times running: that much is the instrument's.
/// </summary>
internal static class Calibration
{
    private const int Same = 3;
    private const int MostWindows = 20;

    private static readonly Trial Nothing = new WorkTrial<int>(() => 0);
    private static readonly Trial Known = new KnownCall();

    public static Rows OwnOf(Func<Trial, Rows> window)
    {
        var last = window(Nothing);
        var same = 1;
        for (var count = 1; count < MostWindows && same < Same; count++)
        {
            var next = window(Nothing);
            same = next.IsSameAs(last) ? same + 1 : 1;
            last = next;
        }

        return same == Same ? last : throw Unsteady();
    }

    /// <summary>Whoever is believed has to count a known call right.</summary>
    public static void RequireCount(Func<Trial, Rows> window, Rows own)
    {
        if (window(Known).Less(own).Total is var found && found != new Tally(1, KnownCall.Bytes.Count))
        {
            throw InconclusiveException.Because(
                $"dotMemory Unit counted {new Bytes(found.Bytes)} in {found.Objects} objects where one array of {KnownCall.Bytes} was made",
                "Run memory tests one at a time, and stop threads that an earlier test started.");
        }
    }

    public static InconclusiveException Unsteady() => InconclusiveException.Because(
        "dotMemory Unit counts the whole process, and where no code is measured it counts another number each time",
        "Run memory tests one at a time, and stop threads that an earlier test started; or leave out -p:UseDotMemoryUnit=true: the engine tells threads apart.");
}
