using Checker.Classroom.Assigning.Pruning;
using Checker.Course;

namespace Checker.Classroom.Assigning;

/// <summary>
/// The folder from which every student of an assignment begins: the tool, the lessons and exercises of the assignment's pairs without their answers, and the workflows
/// that grade it. <c>./check</c> and <c>dotnet test</c> work there as they do in the course.
/// </summary>
public static class AssignmentRepository
{
    /// <param name="root">A clone of the course.</param>
    /// <param name="curriculum">Of that clone.</param>
    /// <param name="output">A folder that is not there yet, or is empty.</param>
    /// <returns>The paths that were written, relative to <paramref name="output"/>, in their order.</returns>
    /// <exception cref="AssignmentException">The assignment does not fit the course, or the output is in use; nothing is written.</exception>
    public static IReadOnlyList<string> Write(string root, Curriculum curriculum, Assignment assignment, string output)
    {
        Check(root, curriculum, assignment, output);
        var tracked = TrackedFiles.Of(root);
        var selection = new AssignmentSelection(curriculum, assignment);
        var files = tracked.Where(selection.Has).ToList();
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var aside = $"{place}.{Guid.NewGuid():n}.tmp";
        try
        {
            var gone = tracked.Except(files).ToHashSet();
            foreach (var file in files)
                Copy(root, aside, file, selection, gone);
            WriteLock(root, aside, selection);
            AssignmentFile.Write(Path.Combine(aside, AssignmentFile.Name), assignment);
            AssignmentTemplates.Write(aside, AssignmentTemplates.For(curriculum, assignment));
            // What cannot be read here could not be read by a student.
            Curriculum.Load(aside);
            if (Directory.Exists(place))
                Directory.Delete(place);
            Directory.Move(aside, place);
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }

        return [.. Directory.EnumerateFiles(place, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => Path.GetRelativePath(place, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    private static void Check(string root, Curriculum curriculum, Assignment assignment, string output)
    {
        if (File.Exists(output) || (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any()))
            throw AssignmentException.ForOutput(output);
        var exercises = curriculum.Exercises.ToDictionary(exercise => exercise.Id);
        foreach (var assigned in assignment.Exercises)
        {
            if (!exercises.TryGetValue(assigned.Id, out var exercise))
                throw AssignmentException.ForExercise(assigned.Id.ToString(), root);
            if (assigned.Files.FirstOrDefault(name => !exercise.Starters.Contains(name)) is { } stray)
                throw AssignmentException.ForFile(assigned.Id.ToString(), stray, exercise.Starters);
        }

        var starters = StartersLock.Read(root);
        var pairs = new AssignmentSelection(curriculum, assignment).Pairs;
        if (exercises.Keys.Where(id => pairs.Contains(id.Pair)).OrderBy(id => id).FirstOrDefault(id => !starters.IsUntouched(root, id)) is { Pair: not null } touched)
            throw AssignmentException.ForTouched(touched.ToString());
    }

    private static void Copy(string root, string aside, string file, AssignmentSelection selection, HashSet<string> gone)
    {
        var (from, to) = (Path.Combine(root, file), Path.Combine(aside, file));
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (file == "lessons/README.md")
            File.WriteAllText(to, PrunedFrontPage.Of(File.ReadAllText(from), selection.Pairs));
        else if (file.EndsWith(".md", StringComparison.Ordinal) && (file.StartsWith("lessons/", StringComparison.Ordinal) || file.StartsWith("exercises/", StringComparison.Ordinal)))
            File.WriteAllText(to, PrunedPage.Of(file, File.ReadAllText(from).ReplaceLineEndings("\n"), selection.Pairs, gone.Contains));
        else if (file.EndsWith(".sln", StringComparison.Ordinal))
            File.WriteAllText(to, PrunedSolution.Of(File.ReadAllText(from), project => File.Exists(Path.Combine(root, project)) && selection.Has(project)));
        else
            File.Copy(from, to);
    }

    private static void WriteLock(string root, string aside, AssignmentSelection selection) =>
        new StartersLock([.. StartersLock.Read(root).Starters.Where(starter => selection.Pairs.Contains(starter.Path.Split('/')[0]))]).Write(aside);
}
