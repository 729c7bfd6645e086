namespace Checker.Classroom.Exporting;

/// <summary>
/// Hands the graded files over to a tool that finds similar work, such as JPlag or Dolos: a folder for each submission, and in it
/// <c>03-generators/1-rms-delay/RmsDelay.cs</c>. Whether likeness is copying, a person judges.
/// </summary>
public static class SimilarityFolder
{
    public const string Name = "similarity";

    /// <param name="submissions">The folder in which each submission has one of its own, with what was taken of it in <c>work/</c>.</param>
    /// <param name="output">Made where there is none; what an earlier export wrote for the same submission is replaced.</param>
    /// <returns>The submissions whose files are no longer there.</returns>
    /// <exception cref="ExportException">A file cannot be read or written.</exception>
    public static IReadOnlyList<Submission> Write(string submissions, IEnumerable<Grade> grades, string output)
    {
        ArgumentNullException.ThrowIfNull(grades);
        var missing = new List<Submission>();
        try
        {
            foreach (var submission in grades.Select(grade => grade.Submission))
            {
                var name = PlainName.Of(submission.Id);
                var work = new DirectoryInfo(Path.Combine(submissions, name, Submission.Work));
                if (!work.Exists)
                    missing.Add(submission);
                else
                    Copy(work, Path.Combine(output, name));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ExportException.ForWriting(output, problem);
        }

        return missing;
    }

    private static void Copy(DirectoryInfo work, string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        // A link may lead out of what was handed in.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in work.EnumerateFiles("*", options))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(work.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }
}
