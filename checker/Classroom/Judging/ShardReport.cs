namespace Checker.Classroom.Judging;

/// <summary>What a run of a shard has done.</summary>
/// <param name="Before">Submissions that had their grade already.</param>
/// <param name="Committed">Grades that it wrote.</param>
/// <param name="Duplicates">Grades that it threw away, because another grader was first.</param>
/// <param name="Infra">Ids of submissions without a grade, through our fault or the machine's.</param>
public sealed record ShardReport(int Before, int Committed, int Duplicates, IReadOnlyList<string> Infra);
