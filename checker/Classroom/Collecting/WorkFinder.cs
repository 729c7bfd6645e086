using Checker.Course;

namespace Checker.Classroom.Collecting;

/// <summary>
/// Finds the assigned files among all that was handed in, by their exact names. Where a name occurs more than once the place decides, and where the place says nothing,
/// nobody guesses: it is a problem for the teacher.
/// </summary>
internal sealed class WorkFinder(Assignment assignment)
{
    private static readonly string[] NobodysWork = ["solutions", "wrong", "peers"];
    private const string Exercises = "exercises";

    public Work Find(IReadOnlyList<IncomingFile> files)
    {
        var problems = new List<string>();
        var found = new List<WorkFile>();
        var used = new HashSet<IncomingFile>(ReferenceEqualityComparer.Instance);
        foreach (var (exercise, name) in assignment.Exercises.SelectMany(exercise => exercise.Files.Select(name => (exercise, name))))
        {
            var contents = ClaimsOf(exercise, name, files)
                .Select(claim => (File: claim, Content: Read(claim, problems)))
                .Where(each => each.Content is not null)
                .ToList();
            used.UnionWith(contents.Select(each => each.File));
            if (contents.Count > 1 && contents.Skip(1).Any(each => !each.Content.AsSpan().SequenceEqual(contents[0].Content)))
                problems.Add($"{name} of {exercise.Id} came in {contents.Count} times with different contents: {string.Join(", ", contents.Select(each => each.File.Path))}. None is taken.");
            else if (contents.Count > 0)
                found.Add(new WorkFile(exercise.Id, name, contents[0].Content!));
        }

        foreach (var homeless in files.Where(file => !used.Contains(file) && IsForSeveral(file)))
        {
            used.Add(homeless);
            problems.Add($"{homeless.Path} may belong to {string.Join(" or ", Owners(homeless.Name).Select(owner => owner.Id))}: it must be in a folder of that name. It is not taken.");
        }

        return new Work(found, files.Count - used.Count, problems);
    }

    /// <summary>The files in the surest place, and one that was handed in beside all folders: it may be a later thought.</summary>
    private IEnumerable<IncomingFile> ClaimsOf(AssignedExercise exercise, string name, IReadOnlyList<IncomingFile> files)
    {
        var claims = files
            .Where(file => file.Name == name)
            .Select(file => (File: file, Rank: RankOf(file, exercise)))
            .Where(claim => claim.Rank is not null)
            .ToList();
        var best = claims.Min(claim => claim.Rank);
        return claims.Where(claim => claim.Rank == best || claim.File.Folders.Count == 0).Select(claim => claim.File);
    }

    /// <summary>How surely a file of the right name belongs to an exercise, the surest first; null where it does not.</summary>
    private int? RankOf(IncomingFile file, AssignedExercise exercise)
    {
        var folders = file.Folders;
        if (folders.Any(NobodysWork.Contains))
            return null;
        var isInPair = folders.Count > 1 && folders[^1] == exercise.Id.Name && folders[^2] == exercise.Id.Pair;
        if (isInPair)
            return folders.Count > 2 && folders[^3] == Exercises ? 0 : 1;
        if (IsElsewhere(folders))
            return null;
        var owners = Owners(file.Name);
        if (owners.Count(owner => folders.Count > 0 && folders[^1] == owner.Id.Name) is var named and > 0)
            return named == 1 && folders[^1] == exercise.Id.Name ? 2 : null;
        return owners.Count == 1 && !IsInAnother(folders, exercise.Id) ? 3 : null;
    }

    /// <summary>Whether the place names an exercise of the assignment, and another one.</summary>
    private bool IsInAnother(IReadOnlyList<string> folders, ExerciseId id) => folders.Count > 1
        && assignment.Exercises.Any(other => other.Id != id && folders[^1] == other.Id.Name && folders[^2] == other.Id.Pair);

    /// <summary>In a repository, all that is in the folder of an exercise is that one's, and a known answer is nobody's.</summary>
    private static bool IsElsewhere(IReadOnlyList<string> folders) =>
        folders.Any(NobodysWork.Contains) || folders.SkipWhile(folder => folder != Exercises).Count() > 2;

    private bool IsForSeveral(IncomingFile file) =>
        Owners(file.Name) is { Count: > 1 } owners && !IsElsewhere(file.Folders) && owners.All(owner => RankOf(file, owner) is null);

    private List<AssignedExercise> Owners(string name) => [.. assignment.Exercises.Where(exercise => exercise.Files.Contains(name))];

    private static byte[]? Read(IncomingFile file, List<string> problems)
    {
        try
        {
            return Bounded.Read(file, WorkFile.Longest);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException || Archives.Archive.IsDamage(problem))
        {
            problems.Add($"{file.Path} is not taken: {problem.Message.ReplaceLineEndings(" ")}.");
            return null;
        }
    }
}
