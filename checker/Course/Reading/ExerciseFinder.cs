namespace Checker.Course.Reading;

/// <summary>Finds the exercise that somebody typed. The first way of naming that fits any exercise decides.</summary>
internal sealed class ExerciseFinder(Curriculum curriculum)
{
    private const int MostSuggestions = 3;

    public Exercise Find(string text)
    {
        var typed = text.Trim().Replace('\\', '/').TrimEnd('/');
        var id = IdInPath(typed);
        Func<Exercise, bool>[] ways =
        [
            exercise => exercise.Id == id,
            exercise => exercise.Formerly.Contains(id),
            exercise => exercise.Id.Name == typed || FolderName.WordsOf(exercise.Id.Name) == typed,
            exercise => $"{exercise.Id}".StartsWith(typed, StringComparison.OrdinalIgnoreCase),
            exercise => exercise.Id.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase),
            exercise => $"{exercise.Id}".Contains(typed, StringComparison.OrdinalIgnoreCase),
        ];
        var meant = typed.Length == 0 ? [] : ways.Select(way => curriculum.Exercises.Where(way).ToList()).FirstOrDefault(found => found.Count > 0, []);
        return meant.Count switch
        {
            1 => meant[0],
            0 => throw UnknownExerciseException.ForNone(text, Near(typed)),
            _ => throw UnknownExerciseException.ForSeveral(text, meant),
        };
    }

    /// <summary>The first two folders below the tree's; a path on disk counts from where the user stands.</summary>
    private ExerciseId IdInPath(string typed)
    {
        var isOnDisk = typed.Length > 0 && (File.Exists(typed) || Directory.Exists(typed));
        var inCourse = isOnDisk ? Path.GetRelativePath(curriculum.Root, Path.GetFullPath(typed)).Replace('\\', '/') : typed;
        var parts = inCourse.Split('/').SkipWhile(part => part is "." or "exercises" or "solutions").Take(2).ToList();
        return parts.Count == 2 ? new ExerciseId(parts[0], parts[1]) : default;
    }

    private List<Exercise> Near(string typed)
    {
        var atMost = 1 + (typed.Length / 3);
        return
        [
            .. curriculum.Exercises
                .Select(exercise => (Exercise: exercise, Distance: NamesOf(exercise).Min(name => EditDistance.Between(typed, name))))
                .Where(near => near.Distance <= atMost)
                .OrderBy(near => near.Distance)
                .Take(MostSuggestions)
                .Select(near => near.Exercise),
        ];
    }

    private static string[] NamesOf(Exercise exercise) =>
        [$"{exercise.Id}", exercise.Id.Name, FolderName.WordsOf(exercise.Id.Name), .. exercise.Formerly.Select(id => $"{id}")];
}
