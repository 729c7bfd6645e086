namespace Checker.Classroom;

/// <summary>A teacher's mistake, or a file that is not what it should be: what, where, what to do.</summary>
public sealed class ClassroomException : Exception
{
    private ClassroomException(string message)
        : base(message)
    {
    }

    internal static ClassroomException ForMissing(string path, string remedy) => new($"{path} is not there: {remedy}");

    internal static ClassroomException ForProblem(string path, string problem) => new($"{path}: {problem}");

    internal static ClassroomException ForUnreadable(string path, int line, string mistake) => new($"{path}:{line}: cannot be read: {mistake}");

    internal static ClassroomException ForExisting(string path) =>
        new($"{path} is there already, and a manifest never changes: take another --output, or delete it together with its results");

    internal static ClassroomException ForNothingHandedIn(string folder) =>
        new($"{folder} has no submission: ./check class collect makes such a folder from what a class has handed in");

    internal static ClassroomException ForTwice(string student, string first, string second) =>
        new($"{student} has two submissions of the same time, {first} and {second}: take one out of the folder");

    internal static ClassroomException ForOtherCourse(string manifest, string what) =>
        new($"{manifest} was planned with {what} than this checkout has: grade with the checkout that planned it, or plan again");

    internal static ClassroomException ForNoSolution(string exercise) =>
        new($"{exercise} has no solution here, and the judge takes the expected answers from it: grade in the teacher's checkout");

    internal static ClassroomException ForShard(string text) => new($"{text} is no shard: write its number from 0 and how many there are, such as 0/8");

    internal static ClassroomException ForReference(string exercise, string reason) =>
        new($"the solution of {exercise} does not pass in the sandbox, so nothing can be graded: {reason}");

    /// <param name="missing">Protections that are off.</param>
    public static ClassroomException ForUnofficial(string sandbox, IEnumerable<string> missing) =>
        new($"--official refuses: {sandbox}, the sandbox here, lacks {string.Join(", ", missing)}. ./check class doctor says what to do");

    internal static ClassroomException ForSlurm(string command, string problem) => new($"{command}: {problem.Trim()}");

    internal static ClassroomException ForSandbox(string name, IEnumerable<string> known) =>
        new($"there is no sandbox {name}: choose one of {string.Join(", ", known)}");
}
