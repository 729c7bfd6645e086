namespace Checker.Classroom.Judging;

/// <summary>Counts while a shard is graded, by several threads.</summary>
internal sealed class ShardTally(int before)
{
    private int _committed;
    private int _duplicates;

    public bool HasGraded => Volatile.Read(ref _committed) + Volatile.Read(ref _duplicates) + before > 0;

    public void Add(bool isFirst)
    {
        if (isFirst)
            Interlocked.Increment(ref _committed);
        else
            Interlocked.Increment(ref _duplicates);
    }

    public ShardReport ToReport(IReadOnlyList<string> infra) => new(before, _committed, _duplicates, infra);
}
