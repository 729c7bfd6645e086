// Caught by: Predicts_without_making_anything
// The plan is carried out where the caller's counter does not see it; the counter of the process does.
namespace UnderstandingGc.Exercise1;

public static class SizePredictor
{
    public static long Of(Plan plan) => Task.Run(() => Measured(plan)).GetAwaiter().GetResult();

    private static long Measured(Plan plan)
    {
        Maker.Make(plan);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = Maker.Make(plan);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(made);
        return bytes;
    }
}
