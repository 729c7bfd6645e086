namespace Checker.Classroom.Exporting;

/// <summary>A submission's id becomes the name of a file, and must not lead elsewhere.</summary>
internal static class PlainName
{
    /// <exception cref="ExportException">It would.</exception>
    public static string Of(string id) =>
        id.Length > 0 && id is not ("." or "..") && id.AsSpan().IndexOfAny("/\\:\0") < 0 ? id : throw ExportException.ForFolderName(id);
}
