using Checker.Memory;
using FluentAssertions.Execution;

namespace Checker.Benchmarks;

/// <summary>What an assertion came to, and what it said.</summary>
internal readonly record struct Judgement(Verdict Verdict, string Text)
{
    public static Judgement Of(Action assertion)
    {
        try
        {
            assertion();
            return new Judgement(Verdict.Passed, "");
        }
        catch (InconclusiveException refusal)
        {
            return new Judgement(Verdict.Inconclusive, refusal.Message);
        }
        catch (AssertionFailedException failure)
        {
            return new Judgement(Verdict.Failed, failure.Message);
        }
        catch (Exception defect)
        {
            return new Judgement(Verdict.Broken, defect.ToString());
        }
    }

    public string FirstLine => Text.Split('\n')[0];
}
