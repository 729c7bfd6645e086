// Caught by: Makes_nothing_but_a_key_for_each_flight
// The caller's own counter stays still while another thread sorts with LINQ.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        int[] ranked = [];
        var worker = new Thread(() => ranked = [.. Enumerable.Range(0, delays.Length).OrderBy(row => delays[row])]);
        worker.Start();
        worker.Join();
        ranked.CopyTo(order);
    }
}
