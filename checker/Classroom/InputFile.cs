namespace Checker.Classroom;

/// <summary>A file that somebody named on the command line.</summary>
internal static class InputFile
{
    /// <param name="remedy">Where such a file comes from.</param>
    /// <exception cref="ClassroomException">It is not there or cannot be read.</exception>
    public static string Read(string path, string remedy)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw ClassroomException.ForMissing(path, remedy);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ClassroomException.ForProblem(path, problem.Message);
        }
    }
}
