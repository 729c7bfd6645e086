using Checker.Memory.Allocations;
using Checker.Memory.Trials.Awaiting;

namespace Checker.Memory.Trials;

/// <summary>An answer that is a task still under way: what was measured ends at its first <c>await</c>.</summary>
internal static class Pending
{
    /// <exception cref="InconclusiveException">The answer is such a task.</exception>
    public static void Refuse<TAnswer>(Trial trial, TAnswer? answer)
    {
        // A struct that is no task is not looked at: to ask it for its type would box it, in the midst of the measurement.
        if (typeof(TAnswer).IsValueType && Awaiting<TAnswer>.Instance is null)
            return;
        var isPending = answer is not null && Awaiting<TAnswer>.Instance is { } awaiting ? !awaiting.IsCompleted(answer) : answer is Task { IsCompleted: false };
        if (!isPending)
            return;
        throw InconclusiveException.Because(
            $"{Code.NameOf(trial)} returned a task that has not ended, so the most part of the work is not measured",
            "Derive the trial from AsyncTrial<TInput, TAnswer>, which runs the task to its end, or measure a lambda that returns the task.");
    }
}
