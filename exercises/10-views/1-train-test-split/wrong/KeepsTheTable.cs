// Caught by: Forgets_the_flights
// A span cannot stand in a field, so the array behind it does: the last table stays alive for a second split that never comes.
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    private static Flight[] _last = [];

    public static Split Of(Flight[] flights, int trainPercent)
    {
        _last = flights;
        var cut = (int)((long)_last.Length * trainPercent / 100);
        return new Split(_last.AsSpan(0, cut), _last.AsSpan(cut));
    }
}
