using System.Text;
using Checker.Classroom.Collecting;

namespace Checker.Classroom.Tests.Collecting;

/// <summary>What came in, made up.</summary>
internal static class Trees
{
    public static IncomingTree Of(string name, params IReadOnlyList<string> paths) => new(name, [.. paths.Select(path => File(path, "class A;"))]);

    public static IncomingTree With(string name, params IReadOnlyList<(string Path, string Text)> files) => new(name, [.. files.Select(file => File(file.Path, file.Text))]);

    public static IncomingFile File(string path, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return new IncomingFile(path, content.Length, () => new MemoryStream(content));
    }
}
