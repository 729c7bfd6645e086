namespace Profiling.Exercise4;

public static class StageReport
{
    /// <summary>The figures of the readings after each <see cref="Stage"/>, in their order.</summary>
    public static StageFigures[] Of(double[] readings)
    {
        var stages = Enum.GetValues<Stage>();
        var figures = new StageFigures[stages.Length];
        var current = readings;
        for (var place = 0; place < stages.Length; place++)
        {
            // From here on nobody refers to the stage before.
            current = Cleaning.Apply(stages[place], current);
            figures[place] = StageFigures.Of(current);
        }

        return figures;
    }
}
