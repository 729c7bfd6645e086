using System.Runtime.CompilerServices;

namespace Checker.Memory.Tests.Awaited;

/// <summary>Async code that allocates an array of 128 bytes before each await and at its end.</summary>
public static class Hops
{
    public const long BytesOfLeg = 128;

    private static readonly Task<int> Never = new TaskCompletionSource<int>().Task;

    /// <summary>Leaves its thread for a moment, and comes back to it.</summary>
    public static async Task<int> Yielding(int hops)
    {
        for (var hop = 0; hop < hops; hop++)
        {
            Leg();
            await Task.Yield();
        }

        Leg();
        return 1_000 + hops;
    }

    public static async ValueTask<int> YieldingValue(int hops) => await Yielding(hops);

    /// <summary>Goes on wherever the timer left it.</summary>
    public static async Task<int> Leaving(int hops)
    {
        for (var hop = 0; hop < hops; hop++)
        {
            await Task.Delay(1).ConfigureAwait(false);
            Leg();
        }

        return 1_000 + hops;
    }

    public static async Task<int> Failing()
    {
        await Task.Yield();
        throw new InvalidDataException("no such station");
    }

    public static async Task<int> Waiting()
    {
        await Task.Yield();
        return await Never;
    }

    /// <summary>Blocks the thread that the awaited method needs.</summary>
    public static Task<int> Blocking() => Task.FromResult(Yielding(1).GetAwaiter().GetResult());

    public static Task<int> Unwatched()
    {
        Forget();
        return Task.FromResult(1_000);

        static async void Forget()
        {
            await Task.Yield();
            Leg();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Leg() => GC.KeepAlive(new byte[104]);
}
