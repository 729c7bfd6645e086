namespace Checker.Course.Results;

/// <summary>The file of one exercise's result, or of its explanation. Whoever writes it or sets it aside holds the <see cref="ResultsLock"/>.</summary>
internal sealed class StoredFile<T>(string root, string folder, ExerciseId id, Migrations migrations)
    where T : class
{
    /// <summary>Relative to the root.</summary>
    public string Name => $"{folder}/{id}.json";

    private string FullPath => Path.Combine(root, Name);

    /// <summary>Null when there is none.</summary>
    /// <exception cref="UnreadableException">What is there is nothing of the kind.</exception>
    /// <exception cref="ResultsException">The system does not let us read it.</exception>
    public T? Read()
    {
        try
        {
            // Another check may replace the file at this moment; on Windows it could not if we did not share it.
            using var stream = new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return StoredText.Read<T>(new StreamReader(stream).ReadToEnd(), migrations);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ResultsException.ForReading(Name, problem);
        }
    }

    public void Write(T content)
    {
        try
        {
            AtomicFile.Write(FullPath, StoredText.Of(content));
            DeleteStrays();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ResultsException.ForWriting(Name, problem);
        }
    }

    /// <summary>Keeps what is there under a name that nothing had. The answer says so.</summary>
    /// <param name="because">Why it cannot be read.</param>
    /// <param name="then">What follows for the user.</param>
    public string SetAside(string because, string then)
    {
        var number = 1;
        while (File.Exists($"{FullPath}.unreadable-{number}"))
            number++;
        try
        {
            File.Move(FullPath, $"{FullPath}.unreadable-{number}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ResultsException.ForSettingAside(Name, because, problem);
        }

        return $"{Name} cannot be read because {because}; it was kept as {Path.GetFileName(FullPath)}.unreadable-{number}, and {then}";
    }

    /// <summary>Whoever holds the lock is the only writer: a temporary file that is there belongs to a process that died.</summary>
    private void DeleteStrays()
    {
        foreach (var stray in Directory.EnumerateFiles(Path.GetDirectoryName(FullPath)!, $"{id.Name}.json.*{AtomicFile.Temporary}").ToList())
            File.Delete(stray);
    }
}
