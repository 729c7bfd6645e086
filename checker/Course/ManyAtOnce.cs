using System.Runtime.ExceptionServices;

namespace Checker.Course;

/// <summary>The same for many, on all cores. A full disk is met by each of them, and is told once, as itself.</summary>
public static class ManyAtOnce
{
    public static void Do<TItem>(IReadOnlyList<TItem> items, Action<TItem> action)
    {
        ArgumentNullException.ThrowIfNull(items);
        For(items.Count, place => action(items[place]));
    }

    public static void For(int count, Action<int> action)
    {
        try
        {
            Parallel.For(0, count, action);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
