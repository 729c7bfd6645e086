using Checker.Course;

namespace Checker.Cli.Watching;

/// <summary>Looks at every file again and again, where the system does not tell of saves: on shares, in containers and under WSL.</summary>
internal sealed class PolledSaves : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _end = new();

    public PolledSaves(Curriculum curriculum, Action<Exercise> tell)
    {
        var seen = curriculum.Exercises.ToDictionary(exercise => exercise, exercise => Look(curriculum.Root, exercise));
        _ = Task.Run(async () =>
        {
            using var timer = new PeriodicTimer(Pause);
            while (await timer.WaitForNextTickAsync(_end.Token))
            {
                foreach (var exercise in curriculum.Exercises)
                {
                    var now = Look(curriculum.Root, exercise);
                    if (now == seen[exercise])
                        continue;
                    seen[exercise] = now;
                    tell(exercise);
                }
            }
        });
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private static string Look(string root, Exercise exercise) => string.Join(',', exercise.Starters.Concat(exercise.Given)
        .Select(name => new FileInfo(Path.Combine(root, exercise.Folder, name)))
        .Select(file => file.Exists ? $"{file.LastWriteTimeUtc.Ticks} {file.Length}" : "missing"));
}
