namespace Checker.Course.Scaffolding;

/// <summary>Begins an exercise: all its files at once, or none.</summary>
public static class Scaffold
{
    /// <summary>Marks in a file what its author has still to write.</summary>
    public const string Mark = "TODO(author)";

    /// <summary>Writes the files aside, moves them into place, and lists the starter in <c>starters.lock</c> as it is; the other starters' lines stay.</summary>
    /// <returns>The files, in the order in which they are best written.</returns>
    /// <exception cref="IOException">They could not be written, or something is in their place; all is as it was before.</exception>
    public static IReadOnlyList<ScaffoldFile> Write(string root, NewExercise exercise, CancellationToken cancel)
    {
        var files = Template.Files.Select(file => file with { Path = Template.PathIn(exercise, file) }).ToList();
        // On the same disk as the course, and in no folder that anything reads.
        var aside = Directory.CreateDirectory(Path.Combine(root, ".check", "new", Guid.NewGuid().ToString("n"))).FullName;
        try
        {
            foreach (var (template, file) in Template.Files.Zip(files))
            {
                cancel.ThrowIfCancellationRequested();
                AtomicFile.Write(Path.Combine(aside, file.Path), Template.TextIn(exercise, template));
            }

            Place(root, aside, exercise);
            return files;
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    /// <summary>Three steps that nothing interrupts, each undone when a later one fails.</summary>
    private static void Place(string root, string aside, NewExercise exercise)
    {
        var placed = new Stack<string>();
        try
        {
            foreach (var folder in new[] { exercise.SolutionFolder, exercise.Folder })
            {
                var place = Path.Combine(root, folder);
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                Directory.Move(Path.Combine(aside, folder), place);
                placed.Push(place);
            }

            var starter = $"{exercise.Id}/{exercise.Starter}.cs";
            var blob = GitBlob.IdOf(Path.Combine(root, "exercises", starter));
            new StartersLock([.. StartersLock.Read(root).Starters, new LockedStarter(blob, starter)]).Write(root);
        }
        catch
        {
            foreach (var place in placed)
                Directory.Delete(place, recursive: true);
            throw;
        }
    }
}
