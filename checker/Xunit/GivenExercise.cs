namespace Checker.Xunit;

/// <summary>The exercise that a test file belongs to: its folder, found again wherever the checkout stands now.</summary>
internal sealed record GivenExercise(string Id, string Folder)
{
    /// <summary>The compiler recorded where the file was; only its last two folders are certain to be the same today.</summary>
    public static GivenExercise Of(TaskAttribute task)
    {
        var parts = task.File.Replace('\\', '/').Split('/');
        var id = $"{parts[^3]}/{parts[^2]}";
        return new GivenExercise(id, Path.Combine(Root, "exercises", parts[^3], parts[^2]));
    }

    /// <summary>The nearest folder above the test assembly that holds <c>exercises/starters.lock</c>.</summary>
    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "exercises", StartersLock.FileName)))
                return at.FullName;
        }

        throw new DirectoryNotFoundException(
            $"no folder above {folder} has exercises/{StartersLock.FileName}: run the tests inside the course's checkout");
    }
}
