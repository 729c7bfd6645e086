namespace Lessons;

/// <summary>A call that a process of its own watches over time.</summary>
/// <param name="Of">What is counted, such as <c>days read</c>.</param>
internal sealed record TimedCall(string Of, int Each, int Young, Func<WatchedCall> Held, Func<WatchedCall> Reachable)
{
    /// <summary>The runtime takes no less.</summary>
    public const int LeastYoung = 64 * 1024;
}
