using System.Text;

namespace Checker.Classroom.Tests.Exporting.Gradebooks;

/// <summary>
/// A file of sixty students as a teacher exports it, with every name that breaks a careless reader. It is written cell by cell, so the file that a filling should
/// give is written by the same hand, with other grades.
/// </summary>
internal static class RowsOfSixty
{
    public const int Count = 60;

    private static readonly string[] Names =
    [
        "\"Müller, Jörg\"", "\"O\"\"Brien; Ada\"", "\"Zoë\nof two lines\"", "\"李雷\"", "\"=cmd|x\"", "\"  blanks  \"", "\"🎈 Bo\"", "\"Núñez\r\nRosa\"", "\"a,b;c\td\"", "\"'\"",
    ];

    /// <summary>A name as it stands in the file, quotes and all.</summary>
    public static string Name(int number) => Names[number % Names.Length];

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows, char delimiter, string newLine, bool mark, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return encoding.GetBytes((mark ? "\uFEFF" : "") + string.Concat(rows.Select(row => string.Join(delimiter, row) + newLine)));
    }
}
