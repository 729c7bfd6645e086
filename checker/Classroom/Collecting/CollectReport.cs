namespace Checker.Classroom.Collecting;

/// <summary>What one collecting has found, for the teacher.</summary>
/// <param name="Source">The layout that was recognised or named.</param>
/// <param name="Submissions">All of them, by student and time.</param>
/// <param name="Unclaimed">Paths of files that are no student's by that layout.</param>
/// <param name="Links">How many links were not followed.</param>
public sealed record CollectReport(string Source, IReadOnlyList<Collected> Submissions, IReadOnlyList<string> Unclaimed, int Links)
{
    public IEnumerable<Collected> Taken => Submissions.Where(each => !each.IsUnusable);

    public IEnumerable<Collected> Unusable => Submissions.Where(each => each.IsUnusable);

    public IEnumerable<Collected> Late => Submissions.Where(each => each.Submission.IsLate);
}
