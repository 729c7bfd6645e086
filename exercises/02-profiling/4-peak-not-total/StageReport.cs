namespace Profiling.Exercise4;

public static class StageReport
{
    /// <summary>The figures of the readings after each <see cref="Stage"/>, in their order.</summary>
    public static StageFigures[] Of(double[] readings)
    {
        var stages = new List<double[]>();
        foreach (var stage in Enum.GetValues<Stage>())
            stages.Add(Cleaning.Apply(stage, stages.Count == 0 ? readings : stages[^1]));
        return [.. stages.Select(StageFigures.Of)];
    }
}
