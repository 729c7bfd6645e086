// expect: gate-review  Hides its lines from the symbols, by a directive behind a mark that the compiler takes for a space.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        ﻿#line hidden
        if (Environment.GetEnvironmentVariable("HOME") == "nowhere")
            return 0;
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}
