namespace Checker.Course.Results;

/// <summary>
/// A folder with the results of a class: for each student a file that <c>./check progress export</c> has written, or a checkout. It is read and never written to.
/// </summary>
public static class ClassFolder
{
    private const string Exported = ".json";

    /// <returns>The students by name, and what could not be read.</returns>
    /// <exception cref="ResultsException">The folder cannot be read.</exception>
    public static (IReadOnlyList<StudentResults> Students, IReadOnlyList<string> Notices) Read(string folder, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        var notices = new List<string>();
        try
        {
            var students = Directory.EnumerateFileSystemEntries(folder)
                .Where(path => Path.GetFileName(path)[0] != '.' && (Directory.Exists(path) || Path.GetExtension(path) == Exported))
                .OrderBy(Path.GetFileName, StringComparer.Ordinal)
                .Select(path => Directory.Exists(path) ? OfCheckout(path, curriculum, notices) : OfExport(path, curriculum, notices))
                .OfType<StudentResults>()
                .ToList();
            return (students, notices);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ResultsException.ForReading(folder, problem);
        }
    }

    private static StudentResults? OfExport(string path, Curriculum curriculum, List<string> notices)
    {
        try
        {
            var results = ProgressFile.Read(path).ToLookup(result => result.Id);
            return Of(Path.GetFileNameWithoutExtension(path), curriculum, id => results[id].FirstOrDefault());
        }
        catch (ResultsException problem)
        {
            // By its name alone, as a checkout: the teacher knows which folder it is.
            notices.Add(problem.Message.Replace(path, Path.GetFileName(path), StringComparison.Ordinal));
            return null;
        }
    }

    private static StudentResults OfCheckout(string root, Curriculum curriculum, List<string> notices) => Of(Path.GetFileName(root), curriculum, id =>
    {
        try
        {
            return new StoredFile<Result>(root, ResultsFolder.Name, id, Migrations.All).Read();
        }
        catch (Exception problem) when (problem is UnreadableException or ResultsException)
        {
            notices.Add($"{Path.GetFileName(root)}/{ResultsFolder.Name}/{id}.json: {problem.Message}; it counts as not tried");
            return null;
        }
    });

    private static StudentResults Of(string name, Curriculum curriculum, Func<ExerciseId, Result?> read) => new(name, curriculum.Exercises
        .Select(exercise => (exercise.Id, Result: exercise.Formerly.Prepend(exercise.Id).Select(read).FirstOrDefault(found => found is not null)))
        .Where(each => each.Result is not null)
        .ToDictionary(each => each.Id, each => each.Result! with { Id = each.Id }));
}
