// Caught by: Holds_two_arrays_at_a_time
// Everything is let go before the method returns. What it kept was not the matter; what it held at its end was.
namespace Profiling.Exercise4;

public static class StageReport
{
    public static StageFigures[] Of(double[] readings)
    {
        var stages = new List<double[]>();
        foreach (var stage in Enum.GetValues<Stage>())
            stages.Add(Cleaning.Apply(stage, stages.Count == 0 ? readings : stages[^1]));
        var figures = stages.Select(StageFigures.Of).ToArray();
        stages.Clear();
        stages.TrimExcess();
        GC.Collect();
        return figures;
    }
}
