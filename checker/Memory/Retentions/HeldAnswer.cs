namespace Checker.Memory.Retentions;

/// <summary>The one place that refers to an answer.</summary>
internal sealed class HeldAnswer(object? answer)
{
    public object? Answer => answer;
}
