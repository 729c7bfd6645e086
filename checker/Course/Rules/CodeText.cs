namespace Checker.Course.Rules;

/// <summary>A source file without blank lines, indents and whole-line comments: two files with the same such text are one answer.</summary>
internal static class CodeText
{
    /// <summary>Null when there is no such file.</summary>
    public static string? Of(string root, string file)
    {
        var path = Path.Combine(root, file);
        return !File.Exists(path) ? null : string.Join('\n', File.ReadLines(path)
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));
    }
}
