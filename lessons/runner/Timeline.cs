namespace Lessons;

/// <summary>What one call holds over time, for <c>::: timeline</c>. Bytes, less those before the call; one number for the start, one for each step, one for the end.</summary>
/// <param name="Of">What a step is, such as <c>days read</c>.</param>
/// <param name="Each">How many of these make a step.</param>
/// <param name="Young">C#: for how many bytes a new object finds room before the collector comes; nothing in Python.</param>
/// <param name="Held">In memory, what nobody can reach any more included.</param>
/// <param name="Reachable">What a full collection at that moment leaves.</param>
/// <param name="Collections">In their order, each a <see cref="TimedCollection"/>.</param>
public sealed record Timeline(string Of, int Each, long? Young, string Held, string Reachable, IReadOnlyList<string> Collections)
{
    /// <summary>Says that a step is done. A lesson calls it outside its regions; it does nothing unless the runner watches.</summary>
    public static void Step() => Watch.Step();

    /// <summary>Whether another run shows the same picture: as many steps, the same collections at the same places, and no number further off than <paramref name="agree"/> allows.</summary>
    internal bool IsConfirmedBy(Timeline found, Func<long, long, bool> agree)
    {
        if ((Of, Each, Young, Collections.Count) != (found.Of, found.Each, found.Young, found.Collections.Count))
            return false;
        var collections = Collections.Select(TimedCollection.Parse).Zip(found.Collections.Select(TimedCollection.Parse)).ToList();
        return collections.All(pair => pair.First.Generation == pair.Second.Generation && pair.First.Step == pair.Second.Step
                && agree(pair.First.Before, pair.Second.Before) && agree(pair.First.After, pair.Second.After))
            && Agree(Held, found.Held, agree) && Agree(Reachable, found.Reachable, agree);
    }

    public override string ToString() => $"{Held} bytes held, {Reachable} reachable; collections: {(Collections.Count == 0 ? "none" : string.Join(", ", Collections))}";

    private static bool Agree(string old, string now, Func<long, long, bool> agree)
    {
        long[] was = [.. old.Split(' ').Select(long.Parse)], isNow = [.. now.Split(' ').Select(long.Parse)];
        return was.Length == isNow.Length && was.Zip(isNow).All(pair => agree(pair.First, pair.Second));
    }
}
