using Data;

namespace Views.Exercise3;

public sealed class SlidingWindowsTrial : Trial<Series, WindowReport>
{
    public override int Size => 5_000;

    public override Series Input(Seed seed, int size) => new(Synth.Numbers(seed, size), Width: 60);

    protected override WindowReport Run(Series series)
    {
        var report = default(WindowReport);
        ReadOnlySpan<double> warmest = default, wildest = default;
        foreach (var window in SlidingWindows.Over(series.Readings, series.Width))
        {
            var stretch = Stretch.Of(window);
            if (report.Windows == 0 || stretch.Mean > report.Warmest.Mean)
            {
                warmest = window;
                report = report with { Warmest = stretch };
            }

            if (report.Windows == 0 || stretch.Swing > report.Wildest.Swing)
            {
                wildest = window;
                report = report with { Wildest = stretch };
            }

            report = report with { Windows = report.Windows + 1, Means = report.Means + stretch.Mean };
        }

        // Read once more: the windows that were kept should still show what they showed.
        return report.Windows == 0 ? report : report with { Warmest = Stretch.Of(warmest), Wildest = Stretch.Of(wildest) };
    }
}
