using Checker.Course;

namespace Checker.Cli.Watching;

/// <summary>The system tells of saves. Editors write in place, or write another file and rename it; both are noticed, and so is a file that is gone.</summary>
internal sealed class NotifiedSaves : IDisposable
{
    private readonly FileSystemWatcher _watcher;

    public NotifiedSaves(Curriculum curriculum, Action<Exercise> tell)
    {
        var exercises = curriculum.Exercises.ToDictionary(exercise => Path.Combine(curriculum.Root, exercise.Folder).Replace('/', Path.DirectorySeparatorChar));
        _watcher = new FileSystemWatcher(Path.Combine(curriculum.Root, "exercises"), "*.cs") { IncludeSubdirectories = true };
        _watcher.Changed += (_, happened) => Tell(happened.FullPath);
        _watcher.Created += (_, happened) => Tell(happened.FullPath);
        _watcher.Deleted += (_, happened) => Tell(happened.FullPath);
        _watcher.Renamed += (_, happened) => Tell(happened.FullPath);
        // More happened than the system could keep: any file may have been among it.
        _watcher.Error += (_, _) =>
        {
            foreach (var exercise in exercises.Values)
                tell(exercise);
        };
        _watcher.EnableRaisingEvents = true;

        void Tell(string file)
        {
            if (exercises.TryGetValue(Path.GetDirectoryName(file)!, out var exercise))
                tell(exercise);
        }
    }

    public void Dispose() => _watcher.Dispose();
}
