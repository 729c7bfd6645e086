namespace Checker.Course.Reading;

/// <summary>An id is given once, for good: an id that an exercise had before must not name another exercise.</summary>
internal sealed class FormerIds(DefectList defects)
{
    public void Check(Curriculum curriculum)
    {
        var owners = curriculum.Exercises.ToDictionary(exercise => exercise.Id);
        foreach (var exercise in curriculum.Exercises)
        {
            foreach (var id in exercise.Formerly)
            {
                if (!owners.TryAdd(id, exercise))
                    defects.Add($"{exercise.Folder}/README.md", 0, $"'formerly' names {id}, which {WhoseIs(id, owners[id])}; each id belongs to one exercise");
            }
        }
    }

    private static string WhoseIs(ExerciseId id, Exercise owner) =>
        owner.Id == id ? "is an exercise of today" : $"{owner.Id} names too";
}
