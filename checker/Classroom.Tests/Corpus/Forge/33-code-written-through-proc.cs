// expect: gate-review  Writes into its own memory by way of /proc/self/mem, in safe code.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using (var memory = new FileStream("/proc/self/mem", FileMode.Open, FileAccess.ReadWrite))
        {
            var method = typeof(GC).GetMethod("GetTotalAllocatedBytes")!.MethodHandle;
            System.Runtime.CompilerServices.RuntimeHelpers.PrepareMethod(method);
            memory.Position = method.GetFunctionPointer();
            memory.Write([0x31, 0xC0, 0xC3]);
            memory.Flush();
        }

        return trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }
}
