namespace Checker.Classroom.Assigning;

/// <summary>An assignment that cannot be read, or a repository for one that cannot be written.</summary>
public sealed class AssignmentException : Exception
{
    private AssignmentException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal static AssignmentException ForReading(string file, string problem, Exception? inner = null) => new($"{file} cannot be read: {problem}", inner);

    internal static AssignmentException ForKey(string file, string where, string key, IEnumerable<string> known) => new(
        $"{file}: {where}{key} is not known. The keys there are {string.Join(", ", known)}");

    internal static AssignmentException ForMissing(string file, string where, string key) => new($"{file}: {where}{key} is missing");

    internal static AssignmentException ForTwice(string file, string where) => new($"{file}: {where} is there twice. Keep one of the two");

    internal static AssignmentException ForValue(string file, string where, string wanted) => new($"{file}: {where} must be {wanted}");

    internal static AssignmentException ForExercise(string id, string root) => new($"the exercise {id} of the assignment is not in the course at {root}");

    internal static AssignmentException ForFile(string id, string name, IEnumerable<string> starters) => new(
        $"{name} is no file that a student edits in {id}: these are {string.Join(", ", starters)}");

    internal static AssignmentException ForTouched(string id) => new($"{id} is not as it was given. Students would get what you have written: type ./check reset {id} first, or use a fresh clone");

    internal static AssignmentException ForOutput(string output) => new($"{output} has something in it already: choose a new folder by --output");

    internal static AssignmentException ForGit(string root, string problem) => new($"git does not list the files of {root}: {problem}. An assignment is made from a clone of the course");
}
