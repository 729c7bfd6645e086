// expect: gate-review  Takes native memory until there is none.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        unsafe
        {
            while (true)
                System.Runtime.InteropServices.NativeMemory.Fill(System.Runtime.InteropServices.NativeMemory.Alloc(1 << 20), 1 << 20, 1);
        }
    }
}
