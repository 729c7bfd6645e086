using System.Text.Json;
using Checker.Benchmarks.Fixtures;
using Checker.Benchmarks.Proving;
using Checker.Memory;

namespace Checker.Benchmarks.Peers;

/// <summary>
/// One fixture, judged by each instrument in a process of its own: what another fixture has left alive would be found again by those that look at
/// all that lives.
/// </summary>
internal sealed record PeerCase(string Name, bool IsLeak, Answer Ours, Answer ClrMd, Answer WeakReferences)
{
    public const string Word = "peer";
    public const string Leak = "leak";
    public const string Twin = "twin";

    public static PeerCase Ask(string name, bool isLeak)
    {
        using var process = Self.Start([Word, isLeak ? Leak : Twin, name], output: true);
        // What writes the snapshot for ClrMD talks on the same stream.
        var answer = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n')[^1];
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<PeerCase>(answer)!
            : throw new InvalidOperationException($"The process for {name} ended with exit code {process.ExitCode}.");
    }

    /// <summary>What the process does: its last line of output is the answer.</summary>
    public static void Judge(string kind, string name)
    {
        var pair = LeakFixtures.All.Single(each => each.Key == name).Value;
        var trial = kind == Leak ? pair.Leak : pair.Twin;
        var weak = Answer.Of(() => WeakReferenceLoop.Judge(trial));
        var ours = Answer.Of(() => JudgeOurs(trial));
        var clrMd = Tried(() => Answer.Of(() => ClrMdSnapshot.Judge(trial)));
        Console.WriteLine(JsonSerializer.Serialize(new PeerCase(name, kind == Leak, ours, clrMd, weak)));
    }

    private static (bool? Found, string Text) JudgeOurs(Trial trial)
    {
        var judgement = Judgement.Of(() => LeakFixtures.RequireNoFlight(trial));
        return (judgement.Verdict switch { Verdict.Passed => false, Verdict.Failed => true, _ => null }, judgement.Text);
    }

    /// <summary>Where a peer does not work on this machine, that is what the table says.</summary>
    private static Answer Tried(Func<Answer> judge)
    {
        try
        {
            return judge();
        }
        catch (Exception refusal)
        {
            return Answer.None(refusal.Message);
        }
    }
}
