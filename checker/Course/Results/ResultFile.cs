namespace Checker.Course.Results;

/// <summary>The file of one exercise's result. Whoever writes it or sets it aside holds the <see cref="ResultsLock"/>.</summary>
internal sealed class ResultFile(string root, ExerciseId id, Migrations migrations)
{
    /// <summary>Relative to the root.</summary>
    public string Name => $"{ResultsFolder.Name}/{id}.json";

    private string FullPath => Path.Combine(root, Name);

    /// <summary>Null when there is none.</summary>
    /// <exception cref="UnreadableException">What is there is no result.</exception>
    /// <exception cref="ResultsException">The system does not let us read it.</exception>
    public Result? Read()
    {
        try
        {
            // Another check may replace the file at this moment; on Windows it could not if we did not share it.
            using var stream = new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ResultText.Read(new StreamReader(stream).ReadToEnd(), migrations);
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

    public void Write(Result result)
    {
        try
        {
            AtomicFile.Write(FullPath, ResultText.Of(result));
            DeleteStrays();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ResultsException.ForWriting(Name, problem);
        }
    }

    /// <summary>Keeps what is there under a name that nothing had. The answer says so.</summary>
    public string SetAside(string because)
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

        return $"{Name} cannot be read because {because}; it was kept as {Path.GetFileName(FullPath)}.unreadable-{number}, and the exercise begins anew";
    }

    /// <summary>Whoever holds the lock is the only writer: a temporary file that is there belongs to a process that died.</summary>
    private void DeleteStrays()
    {
        foreach (var stray in Directory.EnumerateFiles(Path.GetDirectoryName(FullPath)!, $"{id.Name}.json.*{AtomicFile.Temporary}").ToList())
            File.Delete(stray);
    }
}
