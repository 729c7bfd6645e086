// Caught by: Predicts_without_making_anything
// Why think, when the plan can be carried out and counted? Because whoever asks wants to know before it is too late.
namespace UnderstandingGc.Exercise1;

public static class SizePredictor
{
    public static long Of(Plan plan)
    {
        Maker.Make(plan);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = Maker.Make(plan);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(made);
        return bytes;
    }
}
