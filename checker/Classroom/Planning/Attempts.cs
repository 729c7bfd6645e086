namespace Checker.Classroom.Planning;

/// <summary>Chooses the submission of each student that counts.</summary>
internal static class Attempts
{
    /// <exception cref="ClassroomException">Two of one student cannot be told apart in time.</exception>
    public static IReadOnlyList<Submission> Choose(IEnumerable<Submission> submissions, AttemptPolicy policy) =>
        [.. submissions.GroupBy(submission => submission.Student).Select(attempts => Choose([.. attempts], policy)).OrderBy(chosen => chosen.Id, StringComparer.Ordinal)];

    private static Submission Choose(List<Submission> attempts, AttemptPolicy policy)
    {
        var onTime = attempts.FindAll(attempt => !attempt.IsLate);
        var eligible = policy == AttemptPolicy.LatestOnTime && onTime.Count > 0 ? onTime : attempts;
        var inOrder = eligible.OrderBy(attempt => attempt.Attempted).ToList();
        var chosen = policy == AttemptPolicy.First ? inOrder[0] : inOrder[^1];
        return inOrder.Find(other => other != chosen && other.Attempted == chosen.Attempted) is { } twin
            ? throw ClassroomException.ForTwice(chosen.Student, twin.Id, chosen.Id)
            : chosen;
    }
}
