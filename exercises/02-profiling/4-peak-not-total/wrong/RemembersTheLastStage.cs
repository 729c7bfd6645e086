// Caught by: Keeps_no_stage
// The last stage stays in a static field, for the plot that comes next. Each report lets go of the one before, so no peak shows it.
namespace Profiling.Exercise4;

public static class StageReport
{
    private static double[] _last = [];

    public static ReadOnlySpan<double> Last => _last;

    public static StageFigures[] Of(double[] readings)
    {
        var stages = Enum.GetValues<Stage>();
        var figures = new StageFigures[stages.Length];
        var current = readings;
        _last = [];
        for (var place = 0; place < stages.Length; place++)
        {
            current = Cleaning.Apply(stages[place], current);
            figures[place] = StageFigures.Of(current);
        }

        _last = current;
        return figures;
    }
}
