using System.Text.Json;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom.Assigning;

/// <summary><c>assignment.json</c>: strict, since a key that is misspelt and passed over would change grades.</summary>
public static class AssignmentFile
{
    public const string Name = "assignment.json";

    /// <exception cref="AssignmentException">It is missing, is no JSON, has an unknown key, lacks one, or has a value that makes no sense.</exception>
    public static Assignment Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllText(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw AssignmentException.ForReading(path, problem.Message, problem);
        }
    }

    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="AssignmentException">See <see cref="Read"/>.</exception>
    public static Assignment Parse(string file, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return Of(new StrictObject(file, "", json.RootElement, ["name", "due", "exercises"]));
        }
        catch (JsonException problem)
        {
            throw AssignmentException.ForReading(file, $"it is not JSON at line {problem.LineNumber + 1}", problem);
        }
    }

    public static void Write(string path, Assignment assignment) => AtomicFile.Write(path, TextOf(assignment));

    public static string TextOf(Assignment assignment) => JsonSerializer.Serialize(
        new
        {
            assignment.Name,
            assignment.Due,
            Exercises = assignment.Exercises.Select(exercise => new { exercise.Id, exercise.Weight, exercise.Files }),
        },
        CourseJson.Options) + "\n";

    private static Assignment Of(StrictObject json)
    {
        var name = json.Text("name", text => text.Length is > 0 and < 64 && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && text[0] != '-',
            "small letters, digits and hyphens, such as week-3");
        var exercises = json.List("exercises", ["id", "weight", "files"]).Select(ExerciseOf).ToList();
        if (exercises.Count == 0)
            throw AssignmentException.ForValue(json.File, "exercises", "a list of at least one exercise");
        if (exercises.GroupBy(exercise => exercise.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw AssignmentException.ForTwice(json.File, twice.Key.ToString());
        return new Assignment(name, json.Time("due"), exercises);
    }

    private static AssignedExercise ExerciseOf(StrictObject json)
    {
        var id = ExerciseId.Parse(json.Text("id", text => ExerciseId.TryParse(text, out _), "an exercise's id, such as 03-generators/1-rms-delay"));
        var files = json.Texts("files", IsPlainName, "names of C# files without a folder, such as RmsDelay.cs");
        if (files.Count != files.Distinct(StringComparer.OrdinalIgnoreCase).Count())
            throw AssignmentException.ForTwice(json.File, $"a name in {json.Where}files");
        return new AssignedExercise(id, json.Number("weight"), files);
    }

    private static bool IsPlainName(string name) =>
        name.EndsWith(".cs", StringComparison.Ordinal) && name.Length > 3 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.') && name[0] != '.';
}
