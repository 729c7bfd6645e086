using System.Runtime.InteropServices;

namespace Checker.Memory.Neighbour.Outside;

/// <summary>Works in memory that the collector does not count.</summary>
public static class Memory
{
    public static int Sum(int[] day)
    {
        var memory = Marshal.AllocHGlobal(sizeof(int) * day.Length);
        Marshal.Copy(day, 0, memory, day.Length);
        var first = day.Length == 0 ? 0 : Marshal.ReadInt32(memory);
        Marshal.FreeHGlobal(memory);
        return first;
    }
}
