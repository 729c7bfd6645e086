namespace Checker.Course.Reading;

/// <summary>A file of the course: its name relative to the root, and its lines.</summary>
internal sealed record TextFile(string Name, string[] Lines)
{
    /// <summary>Null when there is no such file, which is a defect.</summary>
    public static TextFile? Read(string root, string name, string whatToDo, DefectList defects)
    {
        var path = Path.Combine(root, name);
        if (File.Exists(path))
            return new TextFile(name, File.ReadAllLines(path));
        defects.Add(name, 0, $"the file is missing; {whatToDo}");
        return null;
    }

    /// <summary>The lines from one line number on, as one text.</summary>
    public string From(int line) => string.Join('\n', Lines.AsSpan(Math.Min(line - 1, Lines.Length)));
}
