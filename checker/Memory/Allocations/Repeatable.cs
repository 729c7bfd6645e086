using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Checker.Memory.Allocations;

/// <summary>Runs one input twice, once for each type of trial: a trial that answers it in two ways cannot be judged by anybody.</summary>
internal static class Repeatable
{
    private const int Shown = 60;

    private static readonly ConditionalWeakTable<Type, object> Known = [];

    /// <exception cref="InvalidOperationException">The answers differ.</exception>
    public static void Require(Trial trial, int size, Seed seed)
    {
        // A lambda has no seed; a trial with a tolerance says itself that its answers differ.
        if (!trial.IsSized || trial.Tolerance > 0 || Known.TryGetValue(trial.GetType(), out _))
            return;
        if (AnswerOf(trial, size, seed) is { } first && AnswerOf(trial, size, seed) is { } second && first != second)
            throw new InvalidOperationException(Text(trial, size, seed, first, second));
        Known.AddOrUpdate(trial.GetType(), trial.GetType());
    }

    /// <summary>As JSON; null where it is no JSON.</summary>
    private static string? AnswerOf(Trial trial, int size, Seed seed)
    {
        using var scene = trial.Set(seed, size);
        scene.Run();
        try
        {
            return scene.AnswerAsJson();
        }
        catch (Exception refusal) when (refusal is NotSupportedException or JsonException or ArgumentException or InvalidOperationException or IOException)
        {
            return null;
        }
    }

    private static string Text(Trial trial, int size, Seed seed, string first, string second)
    {
        var same = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
                {Code.NameOf(trial)} should answer the same input with the same answer

                but for {seed}{AllocationText.With(size)} answered

                    {Part(first, same)}

                and then

                    {Part(second, same)}

                Draw random numbers from seed.Random() in Input, and keep clocks, Random.Shared, new GUIDs and hash codes out of the answer.
                """;
    }

    private static string Part(string answer, int from)
    {
        var start = Math.Max(0, from - (Shown / 2));
        var end = Math.Min(answer.Length, start + Shown);
        return $"{(start > 0 ? "..." : "")}{answer[start..end]}{(end < answer.Length ? "..." : "")}";
    }
}
