using System.Diagnostics;
using Checker.Course;
using Checker.Grading.Building;

namespace Checker.Grading.Tests;

/// <summary>What the grader compiles in its own process is what a build compiles: allocation is counted to the byte, and a compiler decides on some of it.</summary>
public sealed class SameBytesTests(TinyCourse course) : IClassFixture<TinyCourse>
{
    [Theory]
    [InlineData("2-passes")]
    [InlineData("3-fails")]
    public async Task The_compiler_of_the_SDK_writes_the_same_assembly(string name)
    {
        var (exercise, root) = (course.Find(name), course.Curriculum.Root);
        var assembly = SliceCompiler.Open(root).Build(exercise, Answer.Own(exercise), TestContext.Current.CancellationToken).Assembly!;
        var symbols = Path.ChangeExtension(assembly, ".pdb");
        var (ours, ourSymbols) = (await BytesOf(assembly), await BytesOf(symbols));

        File.Delete(assembly);
        File.Delete(symbols);
        await CompileByProgramAsync(root, exercise, assembly, symbols);

        ours.Should().Equal(await BytesOf(assembly));
        ourSymbols.Should().Equal(await BytesOf(symbols));
    }

    private static Task<byte[]> BytesOf(string file) => File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

    private static async Task CompileByProgramAsync(string root, Exercise exercise, string assembly, string symbols)
    {
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(root, "artifacts", "bin", "Exercises", "none", "compiler.txt"), TestContext.Current.CancellationToken);
        // Of two answers the compiler takes the last.
        string[] arguments =
        [
            .. lines.Skip(1).Where(line => line != "/noconfig"), $"/out:\"{assembly}\"", $"/pdb:\"{symbols}\"",
            .. Directory.GetFiles(Path.Combine(root, exercise.Folder), "*.cs")
                .OrderBy(file => Path.GetFileName(file) == exercise.Starters[0]).ThenBy(file => file, StringComparer.Ordinal)
                .Select(file => $"\"{file}\""),
        ];
        var response = Path.Combine(root, "compiler.rsp");
        await File.WriteAllLinesAsync(response, arguments, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("dotnet", ["exec", lines[0], "/noconfig", "@" + response]) { WorkingDirectory = Path.Combine(root, "exercises") };
        var (exitCode, output, _) = await ChildProcess.RunAsync(start, TestContext.Current.CancellationToken);
        exitCode.Should().Be(0, output);
    }
}
