// Caught by: Gives_the_figures_of_every_stage
// The figures are taken at once, as they should be, and one line too early.
namespace Profiling.Exercise4;

public static class StageReport
{
    public static StageFigures[] Of(double[] readings)
    {
        var figures = new List<StageFigures>();
        var current = readings;
        foreach (var stage in Enum.GetValues<Stage>())
        {
            figures.Add(StageFigures.Of(current));
            current = Cleaning.Apply(stage, current);
        }

        return [.. figures];
    }
}
