namespace Checker.Course.Rules;

/// <summary>The lock lists the starters on disk as they are. In a learner's checkout it does not, and need not.</summary>
internal sealed class LockIsCurrent : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum)
    {
        var locked = StartersLock.Read(curriculum.Root).Starters.Select((starter, index) => (starter, index)).ToList();
        var onDisk = StartersLock.OfDisk(curriculum.Root).Starters.ToDictionary(starter => starter.Path, starter => starter.BlobId);
        foreach (var (starter, index) in locked)
        {
            if (!onDisk.TryGetValue(starter.Path, out var blobId))
                yield return DefectAt(index + 1, $"exercises/{starter.Path} is no starter");
            else if (blobId != starter.BlobId)
                yield return DefectAt(index + 1, $"exercises/{starter.Path} has changed since it was locked");
        }

        foreach (var path in onDisk.Keys.Except(locked.Select(each => each.starter.Path)).Order(StringComparer.Ordinal))
            yield return DefectAt(0, $"exercises/{path} is not listed");
    }

    private static Defect DefectAt(int line, string fact) =>
        new(StartersLock.File, line, $"{fact}; run ./check audit --update, which writes the file anew");
}
