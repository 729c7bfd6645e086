// Caught by: Holds_two_arrays_at_a_time
// The variable lets go, with emphasis; the list does not.
namespace Profiling.Exercise4;

public static class StageReport
{
    public static StageFigures[] Of(double[] readings)
    {
        var stages = new List<double[]>();
        var figures = new List<StageFigures>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var current = Cleaning.Apply(stage, stages.Count == 0 ? readings : stages[^1]);
            stages.Add(current);
            figures.Add(StageFigures.Of(current));
            current = null;
        }

        return [.. figures];
    }
}
