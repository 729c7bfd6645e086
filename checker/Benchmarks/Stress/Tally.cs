namespace Checker.Benchmarks.Stress;

/// <summary>How the questions of one kind came out.</summary>
internal sealed class Tally(string kind)
{
    private readonly Dictionary<string, int> _reasons = [];

    public string Kind => kind;

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Inconclusive => _reasons.Values.Sum();

    /// <summary>Verdicts that were wrong, with what was said.</summary>
    public List<string> False { get; } = [];

    public int Count => Passed + Failed + Inconclusive + False.Count;

    public IReadOnlyDictionary<string, int> Reasons => _reasons;

    public TimeSpan Time { get; set; }

    public void Add(Question question, Judgement judgement)
    {
        switch (judgement.Verdict)
        {
            case Verdict.Inconclusive:
                _reasons[judgement.FirstLine] = _reasons.GetValueOrDefault(judgement.FirstLine) + 1;
                break;
            case Verdict.Passed when question.Holds:
                Passed++;
                break;
            case Verdict.Failed when !question.Holds:
                Failed++;
                break;
            default:
                False.Add(judgement.Verdict == Verdict.Passed ? "passed what it had to fail" : judgement.Text);
                break;
        }
    }
}
