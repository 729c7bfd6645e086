using System.Globalization;
using Checker.Course;

namespace Checker.Classroom.Assigning;

/// <summary>The plain files in <c>Templates/</c>: what an assignment has and the course has not.</summary>
public static class AssignmentTemplates
{
    private const string Folder = "Templates/";

    /// <summary>What goes into every student's repository.</summary>
    public static IReadOnlyList<AssignmentTemplate> For(Curriculum course, Assignment assignment) => In("student/", course, assignment);

    /// <summary>What stays with the teacher: the official regrade for GitHub, GitLab, Kubernetes and Gradescope.</summary>
    public static IReadOnlyList<AssignmentTemplate> ForTeacher(Curriculum course, Assignment assignment) => In("teacher/", course, assignment);

    /// <summary>Writes them into a folder; scripts can be run where the system knows of that.</summary>
    public static void Write(string folder, IReadOnlyList<AssignmentTemplate> templates)
    {
        foreach (var template in templates)
        {
            var path = Path.Combine(folder, template.Path);
            AtomicFile.Write(path, template.Text);
            if (template.Text.StartsWith("#!", StringComparison.Ordinal) && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    private static List<AssignmentTemplate> In(string folder, Curriculum course, Assignment assignment) =>
        [.. typeof(AssignmentTemplates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder + folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new AssignmentTemplate(name[(Folder + folder).Length..], Filled(Read(name), course, assignment)))];

    private static string Filled(string text, Curriculum course, Assignment assignment) => text
        .Replace("__Assignment__", assignment.Name, StringComparison.Ordinal)
        .Replace("__Course__", course.Title, StringComparison.Ordinal)
        .Replace("__MaxScore__", assignment.MaxScore.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("__Due__", assignment.Due is { } due ? due.ToString("yyyy-MM-dd HH:mm 'UTC'zzz", CultureInfo.InvariantCulture) : "no date", StringComparison.Ordinal)
        .Replace("__Exercises__", string.Join('\n', assignment.Exercises.Select(exercise => Row(course, exercise))), StringComparison.Ordinal);

    private static string Row(Curriculum course, AssignedExercise assigned)
    {
        var exercise = course.Exercises.First(each => each.Id == assigned.Id);
        return $"| [{exercise.Title}]({exercise.Folder}/README.md) | {string.Join(", ", assigned.Files.Select(file => $"`{exercise.Folder}/{file}`"))} | {assigned.Weight} |";
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(AssignmentTemplates).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
