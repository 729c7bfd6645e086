namespace Checker.Grading.Working;

/// <summary>One line of the journal, as Checker.Xunit writes it: <c>begin</c>, <c>reading</c>, <c>end</c>, <c>skip</c> or <c>finished</c>.</summary>
internal sealed record JournalEntry(
    string Event, string? Test, int Task, int Line, ulong Seed, bool Passed, string? ExceptionType, string? Message, JournalReading? Reading);

/// <summary>A reading of the engine, before it is known to which test it belongs.</summary>
internal sealed record JournalReading(
    string Quantity, string Subject, int Size, double Found, double Bound, string Unit, IReadOnlyList<string>? Path);
