using Checker.Course.Results;

namespace Checker.Grading.Working;

/// <summary>Puts the lines of a journal together: what was begun, what was measured, how it ended.</summary>
internal sealed class JournalReader
{
    private const string OutOfMemory = "System.OutOfMemoryException";
    private const string Inconclusive = "Checker.Memory.InconclusiveException";

    private readonly List<TestResult> _tests = [];
    private readonly List<Figure> _figures = [];
    private readonly List<string> _exceptionTypes = [];
    private JournalEntry? _begun;
    private ulong _seed;

    /// <summary>Whether every test has had its turn.</summary>
    public bool IsFinished { get; private set; }

    public void Add(JournalEntry entry)
    {
        switch (entry.Event)
        {
            case "begin":
                _begun = entry;
                _seed = entry.Seed;
                break;
            case "reading" when entry.Reading is { } it:
                _figures.Add(new Figure(_begun?.Test ?? "", it.Quantity, it.Subject, it.Size, it.Found, it.Bound, it.Unit, it.Path));
                break;
            case "end" when _begun is { } begun:
                _tests.Add(new TestResult(begun.Test!, begun.Task, OutcomeOf(entry), entry.Message, begun.Line));
                _exceptionTypes.Add(entry.ExceptionType ?? "");
                _begun = null;
                break;
            case "skip":
                _tests.Add(new TestResult(entry.Test!, entry.Task, TestOutcome.Skipped, entry.Message, entry.Line));
                break;
            case "finished":
                IsFinished = true;
                break;
        }
    }

    public Journal ToJournal() => new(_tests, _figures, _exceptionTypes, _seed, _begun?.Test, IsFinished);

    public static bool IsOutOfMemory(string exceptionType) => exceptionType == OutOfMemory;

    private static TestOutcome OutcomeOf(JournalEntry entry) => entry switch
    {
        { Passed: true } => TestOutcome.Passed,
        { ExceptionType: Inconclusive } => TestOutcome.Inconclusive,
        _ => TestOutcome.Failed,
    };
}
