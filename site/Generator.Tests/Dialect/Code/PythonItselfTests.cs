using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Site.Generator.Dialect.Code;

namespace Site.Generator.Tests.Dialect.Code;

/// <summary>Our tokens are Python's own on every Python file of the course's lessons.</summary>
public sealed class PythonItselfTests
{
    /// <summary>Prints the tokens of the file that it is given; places are counted in characters, as ours are.</summary>
    private const string Script =
        """
        import io, json, sys, token, tokenize
        text = open(sys.argv[1], encoding="utf-8").read()
        starts = [0]
        for line in text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        place = lambda at: starts[at[0] - 1] + at[1]
        print(json.dumps([[token.tok_name[t.type], place(t.start), place(t.end)] for t in tokenize.generate_tokens(io.StringIO(text).readline)]))
        """;

    public static IEnumerable<TheoryDataRow<string>> Files =>
        Directory.EnumerateFiles(Path.Combine(CourseRoot.Path, "lessons"), "*.py", SearchOption.AllDirectories)
            .Select(path => new TheoryDataRow<string>(Path.GetRelativePath(CourseRoot.Path, path).Replace('\\', '/')))
            .OrderBy(row => row.Data, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void Cuts_a_lesson_as_Python_does(string file)
    {
        var path = Path.Combine(CourseRoot.Path, file);
        var code = File.ReadAllText(path).ReplaceLineEndings("\n");
        var theirs = TokensOf(path);
        // Before Python 3.12 an f-string is one token; what we cut within one is compared by the examples.
        var whole = theirs.Where(token => token.Kind == "STRING" && code[token.Start..token.End].TrimStart('r', 'R', 'b', 'B', 'u', 'U')[0] is 'f' or 'F').ToList();
        var ours = PythonLexer.TokensOf(code).Where(token => !whole.Exists(text => text.Start <= token.Start && token.End <= text.End));
        ours.Where(token => token.Kind is not PythonTokenKind.LineEnd and not PythonTokenKind.Sign).Select(token => (token.Kind, token.Start, token.End))
            .Should().Equal(theirs.Except(whole).SelectMany(Alike));
    }

    private static IEnumerable<(PythonTokenKind Kind, int Start, int End)> Alike((string Kind, int Start, int End) token) => token.Kind switch
    {
        "NAME" => [(PythonTokenKind.Name, token.Start, token.End)],
        "NUMBER" => [(PythonTokenKind.Number, token.Start, token.End)],
        "STRING" => [(PythonTokenKind.String, token.Start, token.End)],
        "COMMENT" => [(PythonTokenKind.Comment, token.Start, token.End)],
        _ => [],
    };

    private static List<(string Kind, int Start, int End)> TokensOf(string path)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "python" : "python3", ["-c", Script, path]) { RedirectStandardOutput = true })!;
            var printed = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            python.ExitCode.Should().Be(0);
            return [.. JsonDocument.Parse(printed).RootElement.EnumerateArray().Select(row => (row[0].GetString()!, row[1].GetInt32(), row[2].GetInt32()))];
        }
        catch (Win32Exception)
        {
            Requirement.Met(false, "There is no Python on PATH to compare with.");
            throw;
        }
    }
}
