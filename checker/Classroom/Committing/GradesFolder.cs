using System.Text;
using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Classroom.Committing;

/// <summary>
/// Grades on disk, a file for each submission and manifest. It appears whole or not at all, and the first writer wins: graders may overlap, on one machine or on several, and be
/// killed at any moment. A journal beside them says who did what.
/// </summary>
public sealed class GradesFolder(string path, string manifest)
{
    /// <summary>The folder, within one of grades, of those that a later grading has replaced.</summary>
    public const string Superseded = "superseded";

    private const string Extension = ".json";

    /// <summary>Ends names of files that are being written; one that is left belongs to a grader that was killed.</summary>
    private const string Unfinished = ".part";

    /// <summary>Bytes: a grade and its lines in the journal take some kilobytes.</summary>
    private const long RoomForOne = 16 << 10;

    private static readonly JsonSerializerOptions Line = new(CourseJson.Options) { WriteIndented = false };

    public string Path => path;

    /// <summary>Whether the disk has no room for another grade.</summary>
    public bool IsFull => Directory.Exists(path) && new DriveInfo(System.IO.Path.GetFullPath(path)).AvailableFreeSpace < RoomForOne;

    public bool Has(string submission) => File.Exists(FileOf(submission));

    public static string NameOf(string submission, string manifest) => $"{submission}.{manifest}{Extension}";

    /// <exception cref="ClassroomException">It is no grade.</exception>
    public static Grade Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Grade>(InputFile.Read(file, "grade it"), CourseJson.Options) ?? throw new JsonException("it says null");
        }
        catch (JsonException mistake)
        {
            throw ClassroomException.ForUnreadable(file, 1, mistake.Message);
        }
    }

    /// <summary>Null where there is no grade yet.</summary>
    public Grade? Find(string submission) => Has(submission) ? Read(FileOf(submission)) : null;

    /// <returns>False where another grader was first; its grade stands.</returns>
    /// <exception cref="IOException">There is no room, or the folder cannot be written to. No grade is half there.</exception>
    public bool Commit(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        Directory.CreateDirectory(path);
        var temporary = System.IO.Path.Combine(path, $".{grade.Submission.Id}.{Guid.NewGuid():n}{Unfinished}");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                JsonSerializer.Serialize(file, grade, CourseJson.Options);
                file.WriteByte((byte)'\n');
                file.Flush(flushToDisk: true);
            }

            HardLink.Create(temporary, FileOf(grade.Submission.Id));
            FolderSync.Flush(path);
            return true;
        }
        catch (IOException) when (Has(grade.Submission.Id))
        {
            return false;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Adds a line to the journal, in one piece, so that lines of several graders do not mix.</summary>
    public void Note(JournalNote note)
    {
        Directory.CreateDirectory(path);
        AppendedFile.Add(System.IO.Path.Combine(path, JournalNote.FileName), Encoding.UTF8.GetBytes(JsonSerializer.Serialize(note, Line) + "\n"));
    }

    /// <summary>Removes what graders that were killed had begun to write, where there is a grade by now: whoever still writes one comes too late for it.</summary>
    public void RemoveUnfinished()
    {
        if (!Directory.Exists(path))
            return;
        foreach (var file in Directory.EnumerateFiles(path, $".*{Unfinished}"))
        {
            var name = System.IO.Path.GetFileNameWithoutExtension(file)[1..];
            if (!Has(name[..Math.Max(0, name.LastIndexOf('.'))]))
                continue;
            try
            {
                File.Delete(file);
            }
            catch (IOException)
            {
                // Windows removes no file that another grader is writing; that one removes it itself.
            }
        }
    }

    private string FileOf(string submission) => System.IO.Path.Combine(path, NameOf(submission, manifest));
}
