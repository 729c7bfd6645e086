// Caught by: Holds_two_arrays_at_a_time
// Two stages in a queue, for whoever wants to compare: with the one that is being made there are three.
namespace Profiling.Exercise4;

public static class StageReport
{
    public static StageFigures[] Of(double[] readings)
    {
        var figures = new List<StageFigures>();
        var latest = new Queue<double[]>();
        var current = readings;
        foreach (var stage in Enum.GetValues<Stage>())
        {
            current = Cleaning.Apply(stage, current);
            figures.Add(StageFigures.Of(current));
            latest.Enqueue(current);
            if (latest.Count > 2)
                latest.Dequeue();
        }

        return [.. figures];
    }
}
