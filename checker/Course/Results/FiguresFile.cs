using System.Text.Json;

namespace Checker.Course.Results;

/// <summary><c>figures.json</c> beside an exercise: what its starter and its solution measured.</summary>
public static class FiguresFile
{
    public const string Name = "figures.json";

    /// <summary>Null before the audit has measured them.</summary>
    /// <exception cref="CourseException">The file is damaged.</exception>
    public static Reference? Load(string root, Exercise exercise)
    {
        var path = Path.Combine(root, exercise.Folder, Name);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Reference>(File.ReadAllText(path), CourseJson.Options) : null;
        }
        catch (JsonException problem)
        {
            var line = (int)(problem.LineNumber ?? 0) + 1;
            throw new CourseException([new Defect($"{exercise.Folder}/{Name}", line, "the file is not as check writes it; run ./check audit --update, which measures anew")]);
        }
    }

    public static void Save(string root, Exercise exercise, Reference reference) =>
        AtomicFile.Write(Path.Combine(root, exercise.Folder, Name), JsonSerializer.Serialize(reference, CourseJson.Options) + "\n");
}
