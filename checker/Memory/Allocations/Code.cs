using Checker.Memory.Trials;

namespace Checker.Memory.Allocations;

/// <summary>How messages name the code under test.</summary>
internal static class Code
{
    /// <summary><c>TotalDelayTrial</c> runs <c>TotalDelay</c>.</summary>
    public static string NameOf(Trial trial)
    {
        var type = trial.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(WorkTrial<>))
            return "The code";
        var name = type.Name;
        return name.EndsWith("Trial", StringComparison.Ordinal) ? name[..^"Trial".Length] : name;
    }
}
