// expect: gate-review, compile-error, fail  A pattern for the generator of regular expressions that becomes a program of megabytes.
using System.Text.RegularExpressions;

namespace Trains.Exercise1;

public static partial class TotalWait
{
    public static long Of(Train[] trains)
    {
        return Pattern().Count("") + 1;
    }

    [GeneratedRegex("«3000:(a#|b#)»")]
    private static partial Regex Pattern();
}
