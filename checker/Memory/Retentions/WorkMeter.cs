using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;
using Checker.Memory.Heaps;

namespace Checker.Memory.Retentions;

/// <summary>Runs a piece of code in rounds of a prime number of calls, and keeps what grew in every one of them.</summary>
internal static class WorkMeter
{
    /// <summary>
    /// A prime, and no small one: what is made once, or by twos and tens, or for each look at the heap, does not come in sevens.
    /// </summary>
    public const int CallsPerRound = 7;

    /// <summary>
    /// How many times seven calls a round has. The first shows what is made once; the others have to add to it, each of them, or
    /// they are not played. Late, there are enough calls without a look in between to fill a cache of 128 entries by the end of
    /// them, and then a round to see whether it still grows.
    /// </summary>
    private static readonly int[] Repetitions = [1, 1, 1, 1, 15, 1];

    /// <param name="work">What was given: its own variables are looked into, the engine's are not.</param>
    /// <param name="call">Calls it, and waits for what it returns.</param>
    public static Retention Read(Delegate work, Action call)
    {
        var neighbourhood = Neighbourhood.OfWork(work);
        Instrument.Check(neighbourhood);
        RetentionMeter.Begin(neighbourhood);
        var rounds = new List<Round>();
        Play();
        LookOn();
        if (LiveBytes.LeftBy(Play) != 0)
            LookOn();
        while (rounds.Count < Repetitions.Length && Growing.Types(rounds, round => round.All).Count > 0)
        {
            Play();
            LookOn();
        }

        GC.KeepAlive(work);
        return new Retention("The code", Size: 1) { Remains = new RemainsOfWork(rounds, Growing.Types(rounds, round => round.All)) };

        void Play()
        {
            for (var made = 0; made < CallsOf(rounds.Count); made++)
                Call(call);
        }

        void LookOn()
        {
            var (graph, unnamed) = RetentionMeter.Look(neighbourhood.Fields);
            rounds.Add(new Round(Size: 1, CallsOf(rounds.Count), new Holdings(graph, neighbourhood, unnamed)));
        }

        static int CallsOf(int round) => Repetitions[round] * CallsPerRound;
    }

    /// <summary>What the code returns is dropped once it is there: a task is waited for, a disposable answer disposed.</summary>
    public static void Drop(object? answer)
    {
        if (answer is ValueTask waiting)
            waiting.AsTask().GetAwaiter().GetResult();
        if (answer is Task task)
            task.GetAwaiter().GetResult();
        (answer as IDisposable)?.Dispose();
    }

    /// <summary>A frame of its own: when it returns, nothing on the stack refers to what the call made.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call(Action call) => call();
}
