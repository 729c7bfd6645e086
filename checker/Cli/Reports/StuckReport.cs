using Checker.Cli.Commands;
using Checker.Course.Results;
using Checker.Grading;

namespace Checker.Cli.Reports;

/// <summary>What to type next after a failure: a hint when the record says that it is time for one, and what else helps.</summary>
internal static class StuckReport
{
    private const string Head = "Stuck?  ";

    public static void Write(Screen screen, string root, Graded graded)
    {
        screen.Line();
        var head = Head;
        foreach (var way in Ways(root, graded))
        {
            screen.Folded(head + way, indent: 2, hang: 2 + Head.Length);
            head = new string(' ', Head.Length);
        }
    }

    private static IEnumerable<string> Ways(string root, Graded graded)
    {
        var (id, offer) = (graded.Exercise.Id, HintOffer.Of(graded.Exercise, graded.Result));
        var isExplained = ExplainCommand.Helps(graded.Attempt);
        if (offer.IsDue)
            yield return $"hint {offer.Next} of {offer.Stages}: ./check hint {id}";
        if (isExplained)
            yield return $"where the memory goes: ./check explain {id}";
        if (offer.AreAllSeen || !(offer.IsDue || isExplained))
            yield return $"the lesson: lessons/{id.Pair}/lesson.md";
        if (offer.AreAllSeen && File.Exists(Path.Combine(root, Answer.Solution(graded.Exercise).File)))
            yield return $"our solution: ./check solution {id} --reveal";
    }
}
