using System.Collections.Concurrent;
using System.Diagnostics;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>
/// Starts processes from one thread that lives as long as this process. A child that asks to die with its parent dies with the <em>thread</em> that started it:
/// from a thread of the pool it was killed after 3 ms.
/// </summary>
internal static class Spawner
{
    private static readonly BlockingCollection<Action> Orders = Begin();

    public static Process Start(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Orders.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(start)!);
            }
#pragma warning disable CA1031 // Whatever it is, it belongs to the thread that gave the order.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                started.SetException(problem);
            }
        });
        return started.Task.GetAwaiter().GetResult();
    }

    private static BlockingCollection<Action> Begin()
    {
        var orders = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var order in orders.GetConsumingEnumerable())
                order();
        })
        { IsBackground = true, Name = nameof(Spawner) }.Start();
        return orders;
    }
}
