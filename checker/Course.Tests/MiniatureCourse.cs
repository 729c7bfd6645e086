namespace Checker.Course.Tests;

/// <summary>A course of one module, one pair and one exercise, written to a folder of its own; each test then breaks or adds one thing.</summary>
internal sealed class MiniatureCourse : IDisposable
{
    public const string Lesson = "lessons/03-generators/lesson.md";
    public const string Folder = "exercises/03-generators/1-rms-delay";
    public static readonly ExerciseId Id = new("03-generators", "1-rms-delay");

    public MiniatureCourse()
    {
        Write("lessons/README.md", MiniatureTexts.FrontPage);
        Write(Lesson, MiniatureTexts.Lesson);
        Write("lessons/03-generators/generators.cs", MiniatureTexts.SnippetsInCSharp);
        Write("lessons/03-generators/generators.py", MiniatureTexts.SnippetsInPython);
        AddExercise("1-rms-delay", "The root mean square");
        Write("exercises/data/Flight.cs", "");
        WriteLock();
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("miniature-course-").FullName;

    public MiniatureCourse AddExercise(string name, string title)
    {
        var folder = $"exercises/03-generators/{name}";
        Write($"{folder}/README.md", MiniatureTexts.Readme.Replace("The root mean square", title, StringComparison.Ordinal));
        Write($"{folder}/hints.md", MiniatureTexts.Hints);
        Write($"{folder}/RmsDelay.cs", "int starter;\n");
        Write($"{folder}/RmsDelayTrial.cs", "");
        Write($"{folder}/RmsDelayTests.cs", "public void Gives_the_root() => Done();\n");
        Write($"{folder}/wrong/Rounded.cs", "// Caught by: Gives_the_root\n// Whole minutes look tidy.\nint rounded;\n");
        Write($"{folder}/wrong/Halved.cs", "// Caught by: Gives_the_root\n// Half of the flights is a good sample.\nint halved;\n");
        Write($"solutions/03-generators/{name}/RmsDelay.cs", "int solved;\n");
        Write($"solutions/03-generators/{name}/README.md", "It allocates nothing.\n");
        return this;
    }

    public MiniatureCourse WriteLock()
    {
        StartersLock.OfDisk(Root).Write(Root);
        return this;
    }

    public MiniatureCourse Write(string file, string text)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Replaces a text that must be there, lest a test breaks nothing and passes.</summary>
    public MiniatureCourse Replace(string file, string text, string by)
    {
        var content = File.ReadAllText(PathOf(file));
        content.Should().Contain(text);
        return Write(file, content.Replace(text, by, StringComparison.Ordinal));
    }

    public MiniatureCourse Delete(string file)
    {
        File.Exists(PathOf(file)).Should().BeTrue("{0} is about to be deleted", file);
        File.Delete(PathOf(file));
        return this;
    }

    public MiniatureCourse DeleteFolder(string folder)
    {
        Directory.Delete(PathOf(folder), recursive: true);
        return this;
    }

    public Curriculum Load() => Curriculum.Load(Root);

    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>The whole text of the exception that the course now causes.</summary>
    public string Defects() => FluentActions.Invoking(Load).Should().Throw<CourseException>().Which.Message;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
