namespace Checker.Classroom.Merging;

/// <summary>What came of bringing grades together.</summary>
/// <param name="Missing">Ids of submissions that have no grade yet: their shards have to be run again.</param>
/// <param name="Disagreeing">Ids of submissions with two grades that are not the same; neither is taken.</param>
/// <param name="Superseded">Former grades of the same students, which were set aside.</param>
public sealed record MergeReport(IReadOnlyList<Grade> Grades, IReadOnlyList<string> Missing, IReadOnlyList<string> Disagreeing, int Superseded)
{
    public bool IsComplete => Missing.Count == 0 && Disagreeing.Count == 0;
}
