namespace Checker.Classroom.Collecting;

/// <summary>Reads a folder on disk: regular files only. Links are counted and not followed, and git's own folders are not entered.</summary>
internal static class FolderTree
{
    public static IncomingTree Read(string folder)
    {
        var files = new List<IncomingFile>();
        var links = 0;
        Walk(new DirectoryInfo(folder), "");
        return new IncomingTree(new DirectoryInfo(folder).Name, files, links);

        void Walk(DirectoryInfo directory, string path)
        {
            foreach (var entry in directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                if (IncomingTree.IsLitter(entry.Name))
                    continue;
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry.LinkTarget is not null)
                    links++;
                else if (entry is DirectoryInfo inner)
                    Walk(inner, $"{path}{entry.Name}/");
                else if (entry is FileInfo file)
                    files.Add(new IncomingFile(path + entry.Name, file.Length, () => Open(file)));
            }
        }
    }

    /// <summary>A pipe and a device have no length, and opening one may wait for ever: what is empty is not opened.</summary>
    private static Stream Open(FileInfo file) => file.Length == 0 ? Stream.Null : new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read);
}
