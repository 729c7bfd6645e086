using System.Globalization;
using System.IO.Compression;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>
/// The zip that Moodle takes by "upload multiple feedback files in a zip": <c>Ann Lee_1234_assignsubmission_file_/feedback.html</c>, the folders of its own download of
/// submissions. Moodle reads the number between the first two underscores, and the name in front is for people. Only who has a grade in the worksheet is in it.
/// </summary>
public static class MoodleFeedback
{
    public const string FileName = "moodle-feedback.zip";

    private const string Page = "feedback.html";

    /// <summary>Versions before 4.1 want the underscore at the end, and later ones take it.</summary>
    private const string Suffix = "_assignsubmission_file_";

    private const int LongestName = 80;

    /// <summary>The earliest time that a zip can say: the same grades make the same bytes.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="worksheet">Moodle's, with the grades filled in.</param>
    /// <param name="pageOf">The page of feedback of a submission, by its id.</param>
    public static byte[] Zip(FilledGradebook worksheet, Func<string, byte[]> pageOf)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        ArgumentNullException.ThrowIfNull(pageOf);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (row, grade) in worksheet.Graded)
            {
                var entry = archive.CreateEntry($"{FolderOf(row)}/{Page}");
                entry.LastWriteTime = Always;
                using var content = entry.Open();
                content.Write(pageOf(grade.Submission.Id));
            }
        }

        return zip.ToArray();
    }

    /// <exception cref="ExportException">The row has no number of a participant, without which Moodle would not know whose the file is.</exception>
    private static string FolderOf(GradebookRow row)
    {
        var number = row.Keys.Where(key => key.Kind == StudentKeyKind.Moodle).Select(key => key.Value).FirstOrDefault() ?? throw ExportException.ForParticipant(row.Line, row.Student);
        // With blind marking a row is called "Participant 1234", and Moodle's folder "Participant_1234".
        var name = row.Student.EndsWith(number, StringComparison.Ordinal) ? row.Student[..^number.Length] : row.Student;
        return $"{NameOfFolder(name)}_{number}{Suffix}";
    }

    private static string NameOfFolder(string name)
    {
        var plain = string.Concat(name.EnumerateRunes().Select(rune => IsPlain(rune) ? rune.ToString() : " ").Take(LongestName)).Trim(' ', '.', '~');
        return plain.Length > 0 ? plain : "Participant";
    }

    /// <summary>Neither a separator of Moodle's nor of paths, and allowed in a name on every system.</summary>
    private static bool IsPlain(System.Text.Rune rune) =>
        !"_/\\:*?\"<>|".Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal)
        && System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
